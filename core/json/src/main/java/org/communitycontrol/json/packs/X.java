package org.communitycontrol.json.packs; /** X. */ public final class X { private X() {} }
