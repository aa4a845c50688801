package org.communitycontrol.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValueTest {

    static Stream<PersonalValue> values() {
        return Stream.of(
                ResidentId.parse("11010519491231002X"),
                ResidentId.parse("110105491231002"),
                PersonName.parse("阿卜杜拉·买买提"),
                PersonName.parse("Johannes Mustermann"),
                Phone.parse("+86 138-0013-8000"),
                Phone.parse("13800138000"),
                Address.parse("幸福路1号3号楼2单元501室"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void printsItsMaskAndNoSixCharactersOfItsText(PersonalValue value) {
        String raw = value.reveal(Purpose.SYNTHETIC_TEST);
        String printed = value + " " + List.of(value) + " " + value.masked();
        assertThat(value).hasToString(value.masked());
        assertThat(Leak.anyPartOf(raw, printed)).isEmpty();
        assertThat(Leak.anyPartOf(new StringBuilder(raw).reverse().toString(), printed))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void givesItsTextOnlyToAMethodThatAsksForAPurpose(PersonalValue value) {
        Set<String> textMethods = new TreeSet<>();
        for (Method method : value.getClass().getMethods()) {
            if (method.getReturnType() == String.class && !Modifier.isStatic(method.getModifiers())) {
                textMethods.add(method.getName() + method.getParameterCount());
            }
        }
        assertThat(textMethods).containsExactly("masked0", "reveal1", "toString0");
        assertThat(Stream.of(value.getClass().getFields())).isEmpty();
    }

    @Test
    void serialisesItsMaskAndIsReadByParse() throws NoSuchMethodException {
        assertThat(PersonalValue.class.getMethod("masked").isAnnotationPresent(JsonValue.class))
                .isTrue();
        for (Class<?> type : PersonalValue.class.getPermittedSubclasses()) {
            if (type == PersonalText.class) {
                continue; // read by the package that knows it
            }
            JsonCreator creator = type.getMethod("parse", String.class).getAnnotation(JsonCreator.class);
            assertThat(creator.mode()).isEqualTo(JsonCreator.Mode.DELEGATING);
        }
    }

    @Test
    void isEqualByItsText() {
        assertThat(PersonName.parse("张三"))
                .isEqualTo(PersonName.parse("张三"))
                .hasSameHashCodeAs(PersonName.parse("张三"))
                .isNotEqualTo(PersonName.parse("张四"))
                .isNotEqualTo(Address.parse("张三"));
        assertThat(Address.parse("张三")).isEqualTo(Address.parse("张三")).isNotEqualTo(Address.parse("李四"));
        assertThat(Phone.parse("13800138000"))
                .isEqualTo(Phone.parse("138-0013-8000"))
                .hasSameHashCodeAs(Phone.parse("138 0013 8000"))
                .isNotEqualTo(Phone.parse("+13800138000"));
    }

    @ParameterizedTest
    @CsvSource({"张, *", "张三, 张*", "张三丰, 张**", "欧阳三丰, 欧**", "𬭳三, 𬭳*", "John Smith, J**"})
    void showsTheFirstCharacterOfANameAndAtMostTwoStars(String name, String masked) {
        assertThat(PersonName.parse(name)).hasToString(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, *********00",
        "+86 138-0013-8012, ***********12",
        "12345, ***45",
        "010-62345678, *********78"
    })
    void showsTheLastTwoDigitsOfATelephoneNumber(String phone, String masked) {
        assertThat(Phone.parse(phone)).hasToString(masked);
    }

    @Test
    void showsTheProvinceOfAResidentId() {
        assertThat(ResidentId.parse("11010519491231002X")).hasToString("11****************");
        assertThat(ResidentId.parse("110105491231002")).hasToString("11*************");
        assertThat(Address.parse("幸福路1号")).hasToString("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𬭳三", "买买提·吐尔逊", "买买提•吐尔逊", "e\u0301", "O'Brien", "ｊ", "\uE863"})
    void keepsNamesExactlyAsTheyAre(String name) {
        assertThat(PersonName.parse(name).reveal(Purpose.CARE)).isEqualTo(name);
        assertThat(Address.parse(name).reveal(Purpose.CARE)).isEqualTo(name);
    }

    static Stream<String[]> badTexts() {
        return Stream.of(
                new String[] {"", "text-blank"},
                new String[] {" \u3000\u00A0", "text-blank"},
                new String[] {"张\n三", "text-character"},
                new String[] {"\u202E张三", "text-character"},
                new String[] {"\u2066张三", "text-character"},
                new String[] {"张\u200B三", "text-character"},
                new String[] {"\uFEFF张三", "text-character"},
                new String[] {"张\uD86D", "text-character"},
                new String[] {"\uDEF3张", "text-character"},
                new String[] {"张\u0000", "text-character"},
                new String[] {"张\u2028三", "text-character"},
                new String[] {"𬭳".repeat(201), "text-length"});
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void refusesTextThatHidesSomething(String text, String problem) {
        assertThat(refusal(() -> PersonName.parse(text)).code()).isEqualTo(problem);
        assertThat(refusal(() -> Address.parse(text)).code()).isEqualTo(problem);
    }

    @Test
    void countsTheLengthOfTextInCodePoints() {
        assertThat(PersonName.parse("𬭳".repeat(64)).masked()).isEqualTo("𬭳**");
        assertThat(refusal(() -> PersonName.parse("𬭳".repeat(65))).bound()).contains("1..64");
        assertThat(Address.parse("𬭳".repeat(200))).isNotNull();
        assertThat(refusal(() -> Address.parse("a".repeat(201))).bound()).contains("1..200");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1234,phone-length",
                "123456789012345678901,phone-length",
                "+,phone-length",
                ",phone-length",
                "1+2345678,phone-character",
                "++12345678,phone-character",
                "(010)62345678,phone-character",
                "138001380OO,phone-character",
                "\uFF11\uFF13\uFF1800138000,phone-character",
                "\u0661\u0662\u0663\u0664\u0665\u0666,phone-character",
                "138.0013.8000,phone-character",
                "13800138000\u00A0,phone-character",
                "13800138000E,phone-character",
                " 13800138000,phone-separator",
                "13800138000-,phone-separator",
                "138--00138000,phone-separator",
                "138 -00138000,phone-separator",
                "+ 8613800138000,phone-separator",
                "-----,phone-separator"
            })
    void refusesWhatIsNoTelephoneNumber(String text, String problem) {
        assertThat(refusal(() -> Phone.parse(text == null ? "" : text)).code()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"12345, 12345", "+86 138-0013-8000, +8613800138000", "12345678901234567890, 12345678901234567890"})
    void dropsTheSeparatorsOfATelephoneNumber(String text, String kept) {
        assertThat(Phone.parse(text).reveal(Purpose.CARE)).isEqualTo(kept);
    }
}
