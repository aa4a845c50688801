package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.testkit.workforce.WorkforceDomain;
import org.communitycontrol.workforce.rest.RestRule;

class RestRuleJsonProperties implements JsonLaws<RestRule> {

    @Override
    @Provide
    public Arbitrary<RestRule> values() {
        return new WorkforceDomain().rules();
    }

    @Override
    public TypeReference<RestRule> type() {
        return new TypeReference<>() {};
    }
}
