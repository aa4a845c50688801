package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.cases.CaseFact;
import org.communitycontrol.surveillance.cases.Cluster;
import org.communitycontrol.surveillance.cases.ClusterRule;
import org.communitycontrol.surveillance.cases.Clusters;

class ClusterProperties implements ClusterLaws {

    @Override
    public List<Cluster> find(List<CaseFact> facts, LocalDate asOf, Policy<ClusterRule> policy) {
        return Clusters.find(facts, asOf, policy);
    }
}
