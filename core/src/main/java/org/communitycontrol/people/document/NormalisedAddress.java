package org.communitycontrol.people.document;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.PersonalText;
import org.communitycontrol.people.Purpose;

/**
 * An address brought to one form, to compare two by; the address itself stays as it was written.
 *
 * <p>Half-width characters and simplified forms of the words an address is made of stand for the others ({@code 号} for
 * {@code 號}), one hyphen for every dash, {@code 号} for {@code #}, capital letters for small ones; spaces, commas,
 * brackets and marks nobody sees are dropped; and a Chinese number before a unit such as {@code 号}, {@code 楼}, {@code
 * 室} is written in digits: {@code 三號樓一百零三室} and {@code ３号楼103室} are one. A number in a name stays ({@code 三里屯}).
 * Two forms that are equal say that the addresses were probably one; two that differ say nothing.
 */
public final class NormalisedAddress implements PersonalText, Comparable<NormalisedAddress> {

    /** The characters that a number stands before. */
    private static final String UNITS = "号楼层栋单室座幢排组队巷弄门户村期区院";

    private static final String DROPPED = ",.、。;:·'\"()[]{}<>《》〈〉【】「」_/\\|!?~";

    private static final Map<Integer, String> ONE_FORM = forms();

    private final String text;

    private NormalisedAddress(String text) {
        this.text = text;
    }

    /** Returns the form of {@code address}. */
    public static NormalisedAddress of(Address address) {
        String written = address.reveal(Purpose.RECORD_KEEPING);
        StringBuilder one = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC).codePoints().forEach(c -> append(c, one));
        String form = withDigits(Normalizer.normalize(one, Normalizer.Form.NFKC));
        return new NormalisedAddress(form.isEmpty() ? written : form);
    }

    /** Returns three stars, as {@link Address} does. */
    @Override
    public String masked() {
        return "***";
    }

    @Override
    public String reveal(Purpose purpose) {
        return text;
    }

    @Override
    public int compareTo(NormalisedAddress other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalisedAddress that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the mask. */
    @Override
    public String toString() {
        return masked();
    }

    private static void append(int c, StringBuilder out) {
        int type = Character.getType(c);
        boolean unseen = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL
                || DROPPED.indexOf(c) >= 0;
        if (unseen) {
            return;
        }
        if (type == Character.DASH_PUNCTUATION || c == 0x2212) {
            out.append('-');
        } else if (c >= 'a' && c <= 'z') {
            out.append((char) (c - 'a' + 'A'));
        } else {
            out.append(ONE_FORM.getOrDefault(c, Character.toString(c)));
        }
    }

    private static String withDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
                end++;
            }
            boolean counted = end > at && end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0;
            String run = text.substring(at, end);
            out.append(counted ? ChineseNumerals.digits(run).orElse(run) : run);
            if (end < text.length()) {
                out.append(text.charAt(end));
            }
            at = end + 1;
        }
        return out.toString();
    }

    private static Map<Integer, String> forms() {
        String[] pairs = {
            "號号",
            "樓楼",
            "層层",
            "棟栋",
            "單单",
            "區区",
            "縣县",
            "鎮镇",
            "鄉乡",
            "莊庄",
            "園园",
            "廣广",
            "場场",
            "門门",
            "東东",
            "灣湾",
            "橋桥",
            "陽阳",
            "龍龙",
            "組组",
            "隊队",
            "戶户",
            "户户",
            "戸户",
            "邨村",
            "衖弄",
            "馬马",
            "長长",
            "裡里",
            "裏里",
            "寧宁",
            "慶庆",
            "廈厦",
            "嶺岭",
            "澤泽",
            "濱滨",
            "興兴",
            "華华",
            "國国",
            "學学",
            "醫医",
            "車车",
            "電电",
            "農农",
            "漁渔",
            "廠厂",
            "觀观",
            // radicals that look like characters and that NFKC leaves alone
            "⺠民",
            "⻄西",
            "⻋车",
            "⻓长",
            "⻔门",
            "⻘青",
            "⻛风",
            "⻢马",
            "⻥鱼",
            "⻦鸟",
            "⻨麦",
            "⻩黄",
            "⻬齐",
            "⻰龙",
            "#号"
        };
        ImmutableMap.Builder<Integer, String> forms = ImmutableMap.builder();
        for (String pair : pairs) {
            forms.put(pair.codePointAt(0), pair.substring(1));
        }
        return forms.buildOrThrow();
    }
}
