package org.communitycontrol.people.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.Phone;
import org.communitycontrol.people.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

    @ParameterizedTest
    @CsvSource({
        "蜂巢山路１號, 蜂巢山路1号",
        "三號樓一百零三室, 3号楼103室",
        "十二层, 12层",
        "二十号, 20号",
        "一千零一号, 1001号",
        "二〇一室, 201室",
        "两百零五号, 205号",
        "3#楼2單元, 3号楼2单元",
        "３－２－１０１, 3-2-101",
        "3—2–101, 3-2-101",
        "a座 101室, A座101室",
        "思明區(蜂巢山路) 1号, 思明区蜂巢山路1号",
        "三里屯五号, 三里屯5号",
        "五一路八号, 五一路8号",
        "百号, 百号",
        "三二百号, 三二百号",
    })
    void bringsTwoWritingsToOneForm(String written, String form) {
        assertThat(NormalisedAddress.of(Address.parse(written)).reveal(Purpose.SYNTHETIC_TEST))
                .isEqualTo(form);
    }

    @Test
    void keepsTheOriginalAndPrintsAMask() {
        Address written = Address.parse("三號樓");
        assertThat(NormalisedAddress.of(written)).hasToString("***");
        assertThat(written.reveal(Purpose.SYNTHETIC_TEST)).isEqualTo("三號樓");
        assertThat(NormalisedAddress.of(Address.parse("()")).reveal(Purpose.SYNTHETIC_TEST))
                .isEqualTo("()");
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000, true",
        "+8613800138000, 13800138000, true",
        "008613800138000, 13800138000, true",
        "8613800138000, 13800138000, true",
        "013800138000, 13800138000, true",
        "05922222222, 05922222222, false",
        "+8605922222222, 05922222222, false",
        "+85291234567, +85291234567, false",
        "0085291234567, +85291234567, false",
        "12345, 12345, false",
        "12000138000, 12000138000, false",
    })
    void bringsTelephoneNumbersToOneForm(String written, String form, boolean mobile) {
        NormalisedPhone phone = NormalisedPhone.of(Phone.parse(written));
        assertThat(phone.reveal(Purpose.SYNTHETIC_TEST)).isEqualTo(form);
        assertThat(phone.isMobile()).isEqualTo(mobile);
        assertThat(phone.toString()).matches("\\*+");
    }

    @Test
    void findsTheAddressOfADay() {
        AddressHistory history = new AddressHistory(List.of(
                new DatedAddress(LocalDate.of(2020, 2, 1), Address.parse("旧路1号")),
                new DatedAddress(LocalDate.of(2020, 3, 1), Address.parse("新路1号")),
                new DatedAddress(LocalDate.of(2020, 3, 1), Address.parse("新路01号"))));
        assertThat(history.on(LocalDate.of(2020, 1, 31))).isEmpty();
        assertThat(history.on(LocalDate.of(2020, 2, 29))).contains(Address.parse("旧路1号"));
        assertThat(history.on(LocalDate.of(2020, 3, 1))).contains(Address.parse("新路01号"));
        assertThat(history.everWas(Address.parse("舊路一號"))).isFalse(); // 舊 is a word of the name
        assertThat(history.everWas(Address.parse("旧路 一號"))).isTrue();
    }
}
