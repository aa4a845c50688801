package org.communitycontrol.json.intake; /** X. */ public final class X { private X() {} }
