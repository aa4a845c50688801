package org.communitycontrol.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.communitycontrol.finding.Finding;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void runsAsANamedModuleBesideCore() {
        assertThat(CommunityControlModule.class.getModule().isNamed()).isTrue();
        assertThat(CommunityControlModule.class.getModule().getName()).isEqualTo("org.communitycontrol.json");
        assertThat(Finding.class.getModule().getName()).isEqualTo("org.communitycontrol.core");
    }

    @Test
    void isFoundOnTheModulePath() {
        assertThat(CommunityControlModule.class.getModule().getDescriptor().provides())
                .anySatisfy(provides -> {
                    assertThat(provides.service()).isEqualTo(Module.class.getName());
                    assertThat(provides.providers()).containsExactly(CommunityControlModule.class.getName());
                });
    }

    @Test
    void isNamedForTheClassPath() throws IOException {
        try (InputStream in = CommunityControlModule.class.getResourceAsStream(
                "/META-INF/services/com.fasterxml.jackson.databind.Module")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(CommunityControlModule.class.getName());
        }
    }

    @Test
    void teachesAMapperThatFindsItsModulesByItself() throws IOException {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.writeValueAsString(LocalDate.of(2020, 2, 16))).isEqualTo("\"2020-02-16\"");
        assertThatThrownBy(() -> found.readValue("\"2020-02-16T23:30:00Z\"", LocalDate.class))
                .isInstanceOf(IOException.class);
    }
}
