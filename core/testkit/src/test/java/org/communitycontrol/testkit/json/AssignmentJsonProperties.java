package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.testkit.territory.TerritoryDomain;

class AssignmentJsonProperties implements JsonLaws<List<Assignment>> {

    @Override
    @Provide
    public Arbitrary<List<Assignment>> values() {
        return new TerritoryDomain().assignments();
    }

    @Override
    public TypeReference<List<Assignment>> type() {
        return new TypeReference<>() {};
    }
}
