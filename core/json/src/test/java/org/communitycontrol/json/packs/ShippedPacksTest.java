package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.screening.CoverageRule;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    private static final PolicyId TWO_COVERAGES = new PolicyId("cn-two-coverages-2020-02-16");

    @Test
    void theIndexNamesEveryPackInTheFolder() throws IOException, URISyntaxException {
        Path folder = Path.of(ShippedPacks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(ShippedPacks.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> packs = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(folder.resolve("index.txt"))).isEqualTo(packs);
        }
    }

    @Test
    void everyPackIsReadAndFitsIntoOneBook() {
        assertThat(ShippedPacks.list()).extracting(PolicyPack::id).isEqualTo(ShippedPacks.ids());
        assertThat(ShippedPacks.book().packs()).hasSameSizeAs(ShippedPacks.ids());
    }

    @Test
    void theTwoCoveragesAreInForceFromTheDayOfTheNotice() {
        Policy<CoverageRule> policy = ShippedPacks.book()
                .inForce(CoverageRule.KIND, LocalDate.of(2020, 2, 16))
                .policy()
                .orElseThrow();

        assertThat(policy.reference().id()).isEqualTo(TWO_COVERAGES);
        assertThat(policy.reference().confidence()).isEqualTo(Confidence.DESIGN);
        assertThat(policy.parameters().householdScreeningDays()).isEqualTo(14);
        assertThat(policy.parameters().keyGroupMonitoringDays()).isEqualTo(1);
        assertThat(policy.parameters().keyGroups())
                .containsExactly(
                        KeyGroup.RETURNEE,
                        KeyGroup.CLOSE_CONTACT,
                        KeyGroup.HOME_OBSERVATION,
                        KeyGroup.ELDER_LIVING_ALONE);
        assertThat(ShippedPacks.book()
                        .inForce(CoverageRule.KIND, LocalDate.of(2020, 2, 15))
                        .policy())
                .isEmpty();
    }

    @Test
    void aPackIsShownAsItStands() {
        assertThat(ShippedPacks.raw(TWO_COVERAGES).orElseThrow())
                .startsWith("{")
                .contains("两个全覆盖")
                .contains("\"confidence\": \"design\"");
        assertThat(ShippedPacks.raw(new PolicyId("no-such-pack"))).isEmpty();
    }
}
