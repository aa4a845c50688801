package org.communitycontrol.ledger.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    /** The table in appendix B of RFC 8785, without the values that are no numbers. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesTheNumbersOfTheStandard(String bits, String text) {
        assertThat(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))).isEqualTo(Double.parseDouble(text));
        assertThat(Node.Decimal.parse(text).canonical()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "-0, 0",
        "0.000, 0",
        "-0.0e5, 0",
        "1.50, 1.5",
        "100, 100",
        "1E2, 100",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "123e18, 123000000000000000000",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "12.5e-8, 1.25e-7",
        "4.35, 4.35",
        "0.002, 0.002",
        "2e-3, 0.002",
        "5.684341886080801e-14, 5.684341886080801e-14",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "2e23, 2e+23",
        "-12345.678, -12345.678",
        "9007199254740991, 9007199254740991",
        "9007199254740994, 9007199254740994"
    })
    void writesOneTextForOneValue(String given, String text) {
        assertThat(Node.Decimal.parse(given).canonical()).isEqualTo(text);
        assertThat(Node.Decimal.parse(given)).isEqualTo(Node.Decimal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "12345678901234567890",
                "0.1000000000000000000001",
                "0.10000000000000001",
                "333333333.33333329",
                "295147905179352825856",
                "5.6843418860808015e-14",
                "4.9e-324",
                "3e-324",
                "1e-400",
                "1.7976931348623159e308",
                "1e309",
                "1e400",
                "1e-10000000",
                "1e10000000",
                "1e99999999999",
                "0e-10000000"
            })
    void refusesWhatTheStandardWouldChange(String given) {
        assertThatThrownBy(() -> Node.Decimal.parse(given))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("number-not-exact"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x1",
                "1_0",
                " 1",
                "1 ",
                "１",
                "١",
                "1,5",
                "1d",
                "1e5.5",
                "--1"
            })
    void refusesWhatJsonDoesNotCallANumber(String given) {
        assertThatThrownBy(() -> Node.Decimal.parse(given))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("not-a-number"));
    }

    @Test
    void refusesHugeNumbersBeforeCountingTheirDigits() {
        List<BigDecimal> bombs = List.of(
                new BigDecimal("1e-10000000"),
                new BigDecimal("1e10000000"),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE.shiftLeft(30_000_000)),
                new BigDecimal(BigInteger.ONE.shiftLeft(1_300), 390));
        for (BigDecimal bomb : bombs) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                assertThatThrownBy(() -> new Node.Decimal(bomb)).hasMessageContaining("too many digits");
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best).isLessThan(5_000_000);
        }
    }

    @Test
    void keepsEveryWholeNumberUpToTheLargestExactOne() {
        for (long whole = (1L << 53) - 1_000; whole <= 1L << 53; whole++) {
            assertThat(Node.Decimal.of(whole).canonical()).isEqualTo(Long.toString(whole));
            assertThat(Node.Decimal.of(-whole).canonical()).isEqualTo(Long.toString(-whole));
        }
    }

    @Test
    void agreesWithTheShortTextOfEveryDecimalOfFifteenDigits() {
        for (int scale = -285; scale <= 300; scale++) {
            BigDecimal value = BigDecimal.valueOf(123_456_789_012_345L, scale);
            assertThat(new BigDecimal(new Node.Decimal(value).canonical())).isEqualByComparingTo(value);
            assertThat(Double.parseDouble(new Node.Decimal(value).canonical())).isEqualTo(value.doubleValue());
        }
    }
}
