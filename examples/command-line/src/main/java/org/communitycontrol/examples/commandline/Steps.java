package org.communitycontrol.examples.commandline;

import java.io.Console;
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
        return new Steps(
                onTerminal()
                        ? new ProgressBarBuilder()
                                .setTaskName(command)
                                .setInitialMax(count)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                                .build()
                        : null);
    }

    /** Says what the next step is about. */
    void next(String what) {
        if (bar != null) {
            bar.setExtraMessage(what);
            bar.step();
        }
    }

    /** From Java 22 on there is a console also where the output is piped, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // the later way is asked as well
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException noAnswer) {
            return false;
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
