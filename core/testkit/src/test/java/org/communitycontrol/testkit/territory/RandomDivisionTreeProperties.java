package org.communitycontrol.testkit.territory;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;

class RandomDivisionTreeProperties implements DivisionTreeLaws {

    @Override
    @Provide
    public Arbitrary<List<Division>> lists() {
        return new TerritoryDomain().divisionLists();
    }

    @Override
    @Provide
    public Arbitrary<DivisionCode> codes() {
        return new TerritoryDomain().divisionCodes();
    }
}
