package org.communitycontrol.testkit.workforce;

import java.util.Collection;
import java.util.List;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestCheck;
import org.communitycontrol.workforce.rest.RestRule;

class RestProperties implements RestLaws {

    @Override
    public List<RestBreach> breaches(Collection<Duty> duties, RestRule rule) {
        return RestCheck.breaches(duties, rule);
    }
}
