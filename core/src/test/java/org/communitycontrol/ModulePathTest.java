package org.communitycontrol;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.message.Messages;
import org.junit.jupiter.api.Test;

/** The tests run against the module as users get it, so a missing {@code exports} or resource is noticed here. */
class ModulePathTest {

    @Test
    void coreIsANamedModule() {
        assertThat(PolicyBook.class.getModule().isNamed()).isTrue();
        assertThat(PolicyBook.class.getModule().getName()).isEqualTo("org.communitycontrol.core");
        assertThat(Messages.class.getModule()).isSameAs(PolicyBook.class.getModule());
    }

    @Test
    void everyPackageButTheStyleIsExportedToEverybody() {
        Module core = PolicyBook.class.getModule();
        assertThat(core.getDescriptor().exports()).allMatch(export -> !export.isQualified());
        assertThat(core.getDescriptor().packages())
                .allMatch(name ->
                        name.endsWith(".style") || core.isExported(name) || !name.startsWith("org.communitycontrol."));
    }
}
