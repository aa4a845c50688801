package org.communitycontrol.testkit.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Names, and what typists make of them. Characters that sound alike and forms of one character are written down here by hand. */
final class MadeUpName {

    /** Each surname as often as it stands here. */
    private static final List<String> SURNAMES =
            "王王王王王李李李李李张张张张刘刘刘陈陈陈杨杨赵赵黄黄周周吴吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
                    .codePoints()
                    .mapToObj(Character::toString)
                    .toList();

    private static final List<String> LONG_SURNAMES = List.of("欧阳", "上官", "司马", "诸葛", "司徒", "皇甫");

    /** Given-name characters that sound alike without their tones. */
    private static final List<String> HOMOPHONES = List.of(
            "静晶京敬菁婧", "伟维玮薇炜", "丽莉力立利", "芳方房", "明铭鸣茗", "建健剑", "国果", "华花", "玉宇雨语钰", "梅美媚", "英颖莹瑛盈", "军俊君钧", "强蔷", "杰洁婕",
            "辉慧惠晖", "峰锋枫凤", "海", "文雯闻", "志智芝", "秀", "兰岚", "红宏洪鸿虹", "燕艳岩彦雁", "霞夏", "平萍苹", "波博", "鹏朋", "飞菲非", "涛", "超",
            "勇咏", "娜", "欣新馨鑫昕", "佳嘉家", "琪奇琦", "诗", "涵晗寒", "浩昊皓", "然", "子梓紫", "轩萱", "晨辰琛", "睿瑞蕊", "泽", "思", "怡仪宜", "云芸",
            "昌", "荣蓉", "德", "福富", "生胜", "金锦瑾", "水", "木", "春", "清青", "林琳霖", "龙", "坤", "哲", "佩", "群", "勋", "晋", "升");

    /** Forms of one character: as a register printed it, and as people write it. */
    private static final Map<String, String> VARIANTS = variants("峰峯 于於 强強 国國 华華 刘劉 张張 陈陳 云雲 丽麗 兰蘭 凤鳳 杰傑 坤堃 佩珮 "
            + "群羣 勋勳 晋晉 黄黃 叶葉 吕呂 阎閻 郑鄭 马馬 罗羅 龙龍 荣榮 红紅 静靜 辉輝 飞飛 涛濤 伟偉 军軍 兴興 杨楊 赵趙 孙孫 吴吳 "
            + "邓鄧 卢盧 贾賈 钟鍾 陆陸 顾顧 钱錢 谭譚 邹鄒 苏蘇 许許 谢謝 韩韓 冯馮 萧蕭 蒋蔣 升昇 哲喆");

    private static final List<String> PARTS = List.of(
            "阿卜杜拉", "买买提", "古丽娜尔", "热合曼", "艾力", "吐尔逊", "帕提古丽", "阿依努尔", "玉素甫", "卡德尔", "扎西", "次仁", "卓玛", "达瓦", "尼玛", "索朗",
            "白玛", "央金", "巴特尔", "其其格", "乌兰", "格日勒", "苏日娜", "那日苏", "迪丽拜尔", "哈里木拉提");

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("王", "Wang"),
            Map.entry("李", "Li"),
            Map.entry("张", "Zhang"),
            Map.entry("刘", "Liu"),
            Map.entry("陈", "Chen"),
            Map.entry("杨", "Yang"),
            Map.entry("黄", "Huang"),
            Map.entry("周", "Zhou"));

    private final Random random;

    MadeUpName(Random random) {
        this.random = random;
    }

    String surname() {
        return random.nextInt(200) == 0 ? pick(LONG_SURNAMES) : pick(SURNAMES);
    }

    String given() {
        return random.nextInt(10) < 2 ? character() : character() + character();
    }

    /** Returns a name of two to four parts joined by a middle dot. */
    String manyParts() {
        StringBuilder name = new StringBuilder(pick(PARTS));
        int more = 1 + (random.nextInt(5) == 0 ? 1 : 0);
        for (int i = 0; i < more; i++) {
            name.append('·').append(pick(PARTS));
        }
        return name.toString();
    }

    String character() {
        return pick(pick(HOMOPHONES).split(""));
    }

    /** Returns a character that the last one of {@code given} is not, twice in ten one that sounds alike. */
    String sibling(String given) {
        String last = given.substring(given.length() - 1);
        Optional<String> alike = random.nextInt(10) < 2 ? alike(last) : Optional.empty();
        return alike.orElseGet(() -> {
            String other = character();
            return other.equals(last) ? (last.equals("秀") ? "春" : "秀") : other;
        });
    }

    Optional<String> homophone(String name) {
        return replaced(name, this::alike);
    }

    Optional<String> variant(String name) {
        return replaced(name, character -> Optional.ofNullable(VARIANTS.get(character)));
    }

    Optional<String> separator(String name) {
        return name.contains("·")
                ? Optional.of(name.replace("·", pick(List.of("•", ".", " ", "", "・", "‧"))))
                : Optional.empty();
    }

    Optional<String> partMissing(String name) {
        if (name.contains("·")) {
            return Optional.of(
                    random.nextBoolean()
                            ? name.substring(0, name.lastIndexOf('·'))
                            : name.substring(name.indexOf('·') + 1));
        }
        return name.length() < 3 ? Optional.empty() : Optional.of(name.charAt(0) + name.substring(name.length() - 1));
    }

    Optional<String> swapped(String name) {
        if (name.contains("·")) {
            int dot = name.indexOf('·');
            return Optional.of(name.substring(dot + 1) + "·" + name.substring(0, dot));
        }
        int surname = LONG_SURNAMES.stream().anyMatch(name::startsWith) ? 2 : 1;
        String turned = name.substring(surname) + name.substring(0, surname);
        return turned.equals(name) ? Optional.empty() : Optional.of(turned);
    }

    Optional<String> nickname(String name) {
        return name.contains("·")
                ? Optional.empty()
                : Optional.of(random.nextBoolean() ? "阿" + name.substring(name.length() - 1) : "小" + name.charAt(0));
    }

    Optional<String> letters(String name) {
        return Optional.ofNullable(LETTERS.get(name.substring(0, 1))).map(surname -> surname + " M.");
    }

    private Optional<String> alike(String character) {
        return HOMOPHONES.stream()
                .filter(group -> group.length() > 1 && group.contains(character))
                .findFirst()
                .map(group -> {
                    int at = group.indexOf(character);
                    int other = (at + 1 + random.nextInt(group.length() - 1)) % group.length();
                    return group.substring(other, other + 1);
                });
    }

    private Optional<String> replaced(String name, Function<String, Optional<String>> replacement) {
        int first = name.length() - 1;
        for (int i = first; i >= 0; i--) {
            Optional<String> other = replacement.apply(name.substring(i, i + 1));
            if (other.isPresent()) {
                return Optional.of(name.substring(0, i) + other.get() + name.substring(i + 1));
            }
        }
        return Optional.empty();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private static Map<String, String> variants(String pairs) {
        Map<String, String> variants = new TreeMap<>();
        for (String pair : pairs.split(" ", -1)) {
            variants.put(pair.substring(0, 1), pair.substring(1));
        }
        return variants;
    }
}
