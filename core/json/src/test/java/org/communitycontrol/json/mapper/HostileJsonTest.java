package org.communitycontrol.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.json.SharedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostileJsonTest {

    private static final StrictReader<JsonNode> TREES = StrictReader.of(JsonNode.class);

    @Test
    void refusesEveryDocumentOfTheSuiteThatIsNoJson() throws IOException {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Path file : suite("n_")) {
            Throwable thrown = read(file);
            if (thrown instanceof DomainException) {
                refused++;
            } else {
                wrong.add(file.getFileName() + ": " + thrown);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(180);
    }

    @Test
    void readsOrRefusesEveryOtherDocumentOfTheSuiteWithOurOwnException() throws IOException {
        List<String> notRead = new ArrayList<>();
        for (Path file : suite("y_")) {
            Throwable thrown = read(file);
            if (thrown != null) {
                assertThat(thrown).as(file.toString()).isInstanceOf(DomainException.class);
                notRead.add(file.getFileName().toString());
            }
        }
        for (Path file : suite("i_")) {
            Throwable thrown = read(file);
            assertThat(thrown == null || thrown instanceof DomainException)
                    .as(file + ": " + thrown)
                    .isTrue();
        }
        assertThat(notRead)
                .as("legal JSON this library refuses on purpose: repeated members, 80 digits")
                .containsExactlyInAnyOrder(
                        "y_number_double_close_to_zero.json",
                        "y_object_duplicated_key.json",
                        "y_object_duplicated_key_and_value.json");
    }

    @Test
    void refusesAHundredMegabytesInOneDocumentWithoutHoldingThem() {
        InputStream endless = new InputStream() {
            private long left = 100L << 20;

            @Override
            public int read() {
                return left-- > 0 ? '[' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = (int) Math.min(left, length);
                Arrays.fill(bytes, offset, offset + count, (byte) '[');
                left -= count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };

        Throwable thrown = catchThrowable(() -> TREES.read(endless, "big.json"));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        DomainException.UnreadableInput.class,
                        e -> assertThat(e.finding().code()).isEqualTo("json-too-large"));
    }

    private static List<Path> suite(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SharedData.folder("hardinputs/json/test_parsing"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable Throwable read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> catchThrowable(() -> TREES.read(new ByteArrayInputStream(bytes), "case.json")));
    }
}
