package org.communitycontrol.examples.commandline;

/** The exit statuses of every command. */
final class ExitStatus {

    /** All input was accepted. */
    static final int CLEAN = 0;

    /** Done, with findings. */
    static final int FINDINGS = 1;

    /** Unusable arguments or nothing readable; nothing was written. */
    static final int UNUSABLE = 2;

    /** Reading or writing failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
