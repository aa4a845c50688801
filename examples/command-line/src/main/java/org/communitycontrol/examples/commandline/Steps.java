package org.communitycontrol.examples.commandline;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long command is: a bar on a terminal, nothing where the output is piped. */
final class Steps implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Steps(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Begins {@code count} steps of a command. */
    static Steps of(String command, int count) {
        return System.console() == null
                ? new Steps(null)
                : new Steps(new ProgressBarBuilder()
                        .setTaskName(command)
                        .setInitialMax(count)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build());
    }

    /** Says what the next step is about. */
    void next(String what) {
        if (bar != null) {
            bar.setExtraMessage(what);
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
