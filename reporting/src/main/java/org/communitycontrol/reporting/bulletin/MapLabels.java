package org.communitycontrol.reporting.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitycontrol.geogrid.picture.GridOutline;

/**
 * Places labels so that none covers another.
 *
 * <p>Each grid's point is fixed. First every serial is placed that touches none before it, then every rate for which
 * there is still room; what finds no room is left to the table, where every grid stands. On a crowded map a grid is named
 * only if its name fits into it.
 */
final class MapLabels {

    // Sizes in thousandths of the width of the map; bulletin.css sets the same sizes in type.
    private static final int SERIAL_DIGIT_WIDTH = 24;
    private static final int SERIAL_HEIGHT = 46;
    private static final int RATE_WIDTH = 96;
    private static final int RATE_HEIGHT = 34;

    /** With more grids than this a map is crowded. */
    private static final int FEW = 40;

    private record Wanted(double x, double y, GridOutline outline, String serial, String rate) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return right - left >= other.right - other.left && bottom - top >= other.bottom - other.top;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private final double unit;
    private final List<Wanted> wanted = new ArrayList<>();

    MapLabels(int width) {
        this.unit = width / 1000.0;
    }

    void add(GridOutline outline, String serial, String rate) {
        wanted.add(new Wanted(
                Double.parseDouble(outline.labelX()), Double.parseDouble(outline.labelY()), outline, serial, rate));
    }

    List<MapLabel> placed() {
        List<Wanted> shown = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (Wanted label : wanted) {
            Box box = box(label.x, label.y, label.serial.length() * SERIAL_DIGIT_WIDTH, SERIAL_HEIGHT);
            boolean fits = wanted.size() <= FEW || extent(label.outline).holds(box);
            if (fits && taken.stream().noneMatch(box::touches)) {
                taken.add(box);
                shown.add(label);
            }
        }
        List<MapLabel> labels = new ArrayList<>();
        for (Wanted label : shown) {
            double below = label.y + (SERIAL_HEIGHT + RATE_HEIGHT) / 2.0 * unit;
            Box box = box(label.x, below, RATE_WIDTH, RATE_HEIGHT);
            boolean room = !label.rate.isEmpty() && taken.stream().noneMatch(box::touches);
            if (room) {
                taken.add(box);
            }
            labels.add(
                    new MapLabel(label.outline.labelX(), label.outline.labelY(), label.serial, room ? label.rate : ""));
        }
        return List.copyOf(labels);
    }

    /** Returns the box around an outline: its path is a list of absolute points. */
    private static Box extent(GridOutline outline) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        Matcher numbers = NUMBER.matcher(outline.path());
        for (int axis = 0; numbers.find(); axis = 1 - axis) {
            double value = Double.parseDouble(numbers.group());
            least[axis] = Math.min(least[axis], value);
            most[axis] = Math.max(most[axis], value);
        }
        return new Box(least[0], least[1], most[0], most[1]);
    }

    private Box box(double x, double y, int width, int height) {
        return new Box(
                x - width / 2.0 * unit, y - height / 2.0 * unit, x + width / 2.0 * unit, y + height / 2.0 * unit);
    }
}
