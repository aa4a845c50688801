package org.communitycontrol.examples.commandline.generate.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.communitycontrol.examples.commandline.generate.ground.Padded;

/**
 * Names, resident ids and phone numbers of nobody.
 *
 * <p>A resident id has the province and the city of the community, then county 99, which GB/T 2260 assigns nowhere: no
 * living person has such a number. Its serial counts up by date of birth and sex (odd: male), so no two are equal. Phone
 * numbers begin with 100; mobile numbers begin with 13 to 19.
 */
public final class Identities {

    private static final String UNASSIGNED_COUNTY = "99";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final String SURNAMES = "陈林黄张李王吴刘蔡杨许郑谢郭洪邱曾廖赖徐周叶苏庄江吕何罗高萧潘简朱钟彭詹胡施沈余卢梁赵颜柯翁魏孙戴范方宋";
    private static final String WOMEN = "丽芳梅秀玉兰凤英华珍淑美慧敏静雅婷琴红燕霞萍月云雪娟蓉晴洁佳思琪欣怡诗涵";
    private static final String MEN = "伟强志明建国文华海清德福宏勇军辉斌杰鹏涛俊峰龙金木水生荣坤源泽宇浩然子轩晨睿";
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final Random random;
    private final String city;
    private final Map<LocalDate, int[]> serials;

    private Identities(Random random, String city, Map<LocalDate, int[]> serials) {
        this.random = random;
        this.city = city;
        this.serials = serials;
    }

    /** Returns identities that are unlike any others made by {@code this}, for people of a city (4 digits). */
    public Identities in(String cityCode, Random source) {
        return new Identities(source, cityCode, serials);
    }

    /** Returns identities for a whole run. */
    public static Identities ofRun() {
        return new Identities(new Random(0), "1100", new HashMap<>());
    }

    String name(boolean female) {
        String given = female ? WOMEN : MEN;
        StringBuilder name = new StringBuilder().append(draw(SURNAMES)).append(draw(given));
        if (random.nextInt(10) < 7) {
            name.append(draw(given));
        }
        return name.toString();
    }

    String phone() {
        return "100" + Padded.number(random.nextInt(100_000_000), 8);
    }

    String residentId(LocalDate birth, boolean female) {
        int[] used = serials.computeIfAbsent(birth, day -> new int[2]);
        int sex = female ? 0 : 1;
        int serial = used[sex]++ % 500 * 2 + sex;
        return withCheck(city + UNASSIGNED_COUNTY + birth.format(BASIC) + Padded.number(serial, 3));
    }

    /** Returns 17 digits with the check character of GB 11643 (ISO 7064 mod 11-2) behind them. */
    static String withCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECK_CHARACTERS.charAt(sum % 11);
    }

    private char draw(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
