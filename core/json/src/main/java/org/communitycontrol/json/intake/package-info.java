/** x. */ @org.jspecify.annotations.NullMarked package org.communitycontrol.json.intake;
