package org.communitycontrol.territory;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;

/** What the name of a place may be: it is for display, never a key (88 towns are called 城关镇). */
final class PlaceName {

    /** The longest name in the national list of 2023 has 33 code points. */
    private static final int LONGEST = 64;

    private PlaceName() {}

    static String checked(String name) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            throw new DomainException.InvalidValue(
                    "name",
                    Problem.builder()
                            .code("text-length")
                            .addInputs(Input.count("length", length), Input.count("longest", LONGEST))
                            .bound("1.." + LONGEST)
                            .build());
        }
        if (!TextRules.printable(name)) {
            throw new DomainException.InvalidValue("name", Problem.of("text-character"));
        }
        if (name.codePoints().allMatch(Character::isSpaceChar)) {
            throw new DomainException.InvalidValue("name", Problem.of("text-blank"));
        }
        return name;
    }
}
