package org.communitycontrol.examples.commandline.generate.ground;

import java.util.Map;
import java.util.TreeMap;

/**
 * Well-formed division codes that no real division has: in province 35, cities 99, 98 … of up to 70 districts, each of
 * 12 subdistricts of 12 residents' committees.
 */
final class MadeUpCodes {

    private static final int COMMUNITIES = 12;
    private static final int STREETS = 12;
    private static final int COUNTIES = 70;

    private MadeUpCodes() {}

    /** Returns the code of a community, the first being 0. */
    static String community(int index) {
        int street = index / COMMUNITIES;
        int county = street / STREETS;
        int city = 99 - county / COUNTIES;
        return "35"
                + city
                + Padded.number(1 + county % COUNTIES, 2)
                + Padded.number(1 + street % STREETS, 3)
                + Padded.number(1 + index % COMMUNITIES, 3);
    }

    static String grid(String community, int serial) {
        return community + Padded.number(serial, 3);
    }

    /** Returns the table of these communities and all they lie in. */
    static String divisions(int communities) {
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < communities; i++) {
            String code = community(i);
            names.put(code.substring(0, 2), "福建省");
            names.put(code.substring(0, 4), "示例" + code.substring(2, 4) + "市");
            names.put(code.substring(0, 6), "示例" + code.substring(4, 6) + "区");
            names.put(code.substring(0, 9), "示例" + code.substring(6, 9) + "街道");
            names.put(code, "示例" + code.substring(9, 12) + "社区居委会");
        }
        StringBuilder csv = new StringBuilder("code,name\n");
        names.forEach((code, name) -> csv.append(code).append(',').append(name).append('\n'));
        return csv.toString();
    }
}
