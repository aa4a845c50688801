package org.communitycontrol.geogrid.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/** A polygon or multi-polygon in WKT; nested no deeper than its type says. */
final class WktText {

    private final String text;
    private int at;

    WktText(String text) {
        this.text = text;
    }

    FeatureText geometry() {
        String type = word();
        if (type.equals("SRID")) {
            expect('=');
            int start = at;
            String srid = word();
            if (!srid.matches("[0-9]{1,9}")) {
                throw malformed(start);
            }
            WellKnown.requireWgs84(Integer.parseInt(srid));
            expect(';');
            type = word();
        }
        int depth = switch (type) {
            case "POLYGON" -> 1;
            case "MULTIPOLYGON" -> 2;
            default -> throw malformed(0);
        };
        int before = at;
        String dimensions = word();
        if (!List.of("Z", "M", "ZM").contains(dimensions)) {
            at = before;
        }
        CoordinateArray coordinates = array(depth);
        skipSpace();
        if (at < text.length()) {
            throw malformed(at);
        }
        return FeatureText.ofGeometry(depth == 1 ? "Polygon" : "MultiPolygon", coordinates);
    }

    private CoordinateArray array(int depth) {
        int before = at;
        if (word().equals("EMPTY")) {
            return CoordinateArray.of(List.of());
        }
        at = before;
        expect('(');
        CoordinateArray array = depth == 0 ? positions() : arrays(depth);
        expect(')');
        return array;
    }

    private CoordinateArray arrays(int depth) {
        List<CoordinateArray> arrays = new ArrayList<>();
        do {
            arrays.add(array(depth - 1));
        } while (next(','));
        return CoordinateArray.of(arrays);
    }

    private CoordinateArray positions() {
        double[] positions = new double[16];
        int length = 0;
        do {
            if (length == positions.length) {
                positions = Arrays.copyOf(positions, 2 * length);
            }
            positions[length++] = number();
            positions[length++] = number();
            skipFurtherNumbers();
        } while (next(','));
        return CoordinateArray.of(Arrays.copyOf(positions, length));
    }

    private void skipFurtherNumbers() {
        skipSpace();
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
            number();
            skipSpace();
        }
    }

    private double number() {
        skipSpace();
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String number = text.substring(start, at);
        switch (number.toUpperCase(Locale.ROOT)) {
            case "NAN" -> {
                return Double.NaN;
            }
            case "INF", "INFINITY", "-INF", "-INFINITY" -> {
                return Double.POSITIVE_INFINITY;
            }
            default -> {
                if (!number.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")) {
                    throw malformed(start);
                }
            }
        }
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException twoPoints) {
            throw malformed(start);
        }
    }

    private String word() {
        skipSpace();
        int start = at;
        while (at < text.length() && isAsciiLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).toUpperCase(Locale.ROOT);
    }

    private boolean next(char wanted) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!next(wanted)) {
            throw malformed(at);
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static DomainException.InvalidValue malformed(int at) {
        return new DomainException.InvalidValue("", Problem.of("wkt-malformed", Input.count("at", at + 1L)));
    }
}
