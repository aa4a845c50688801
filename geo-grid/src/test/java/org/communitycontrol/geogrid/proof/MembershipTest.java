package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final List<GridBoundary> GRIDS = List.of(
            GridBoundary.of("a", Ring.of(0, 0, 1, 0, 1, 1, 0, 1, 0, 0)),
            GridBoundary.of("b", Ring.of(1, 0, 2, 0, 2, 1, 1, 1, 1, 0)),
            GridBoundary.of("c", Ring.of(1.5, 0, 3, 0, 3, 1, 1.5, 1, 1.5, 0)));

    private static DwellingPoint at(String id, double longitude, double latitude) {
        return new DwellingPoint(id, new Wgs84(longitude, latitude));
    }

    @Test
    void namesTheDwellingsInNoGridAndInSeveral() {
        Membership membership = Membership.of(
                GRIDS,
                List.of(
                        at("in one", 0.5, 0.5),
                        at("nowhere", 5, 5),
                        at("in two", 1.75, 0.5),
                        at("on a shared border", 1, 0.5),
                        at("on an outer border", 0, 0.5),
                        at("in one and on the border of another", 1.5, 0.5),
                        at("beyond", -1, 0)));

        assertThat(membership.eachInExactlyOne()).isFalse();
        assertThat(membership.dwellings()).isEqualTo(7);
        assertThat(membership.inNone()).containsExactly("beyond", "nowhere");
        assertThat(membership.inSeveral()).containsExactly(new Membership.Several("in two", List.of("b", "c")));
        assertThat(membership.onBorders()).isEqualTo(3);
        assertThat(membership.sentence(Language.EN))
                .isEqualTo("of 7 dwellings 2 lie in no grid and 1 in more than one");
    }

    @Test
    void holdsWhereEachLiesInOne() {
        Membership membership = Membership.of(GRIDS, List.of(at("x", 0.5, 0.5), at("y", 1, 0.5)));

        assertThat(membership.eachInExactlyOne()).isTrue();
        PartitionCertificate certificate =
                PartitionProof.of(GRIDS).certificate().with(membership);
        assertThat(certificate.dwellings()).contains(membership);
        assertThat(certificate.sentences(Language.EN))
                .hasSize(2)
                .last()
                .isEqualTo("each of 2 dwellings lies in exactly one grid, 1 of them on a border");
        assertThat(certificate.sentences(Language.ZH_CN).get(1)).contains("2 户住所");
        assertThat(at("x", 0.5, 0.5).toString()).doesNotContain("0.5", "x");
    }
}
