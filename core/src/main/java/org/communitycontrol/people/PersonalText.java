package org.communitycontrol.people;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;

/** What the text of a name or an address may be; it is kept as given, without any normalisation. */
final class PersonalText {

    private PersonalText() {}

    static String checked(String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("text-length")
                            .addInputs(Input.count("length", length), Input.count("longest", longest))
                            .bound("1.." + longest)
                            .build());
        }
        if (!TextRules.printable(text)) {
            throw new DomainException.InvalidValue(field, Problem.of("text-character"));
        }
        if (text.codePoints().allMatch(Character::isSpaceChar)) {
            throw new DomainException.InvalidValue(field, Problem.of("text-blank"));
        }
        return text;
    }
}
