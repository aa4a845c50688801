package org.communitycontrol.testkit.clues;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.clues.ClueNumber;
import org.communitycontrol.clues.ClueResult;
import org.communitycontrol.clues.ClueResults;
import org.communitycontrol.clues.ClueShare;
import org.communitycontrol.clues.ClueSplit;

class ClueProperties implements ClueLaws {

    @Override
    public List<String> split(int clues, List<ClueShare> shares) {
        return ClueSplit.places(clues, shares);
    }

    @Override
    public Set<ClueNumber> refused(int clues, Map<ClueNumber, ClueResult> results) {
        return ClueResults.refused(clues, results).keySet();
    }
}
