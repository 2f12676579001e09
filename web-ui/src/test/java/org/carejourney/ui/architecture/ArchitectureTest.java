package org.carejourney.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product keeps every rule, and every rule catches the class written to break it. */
class ArchitectureTest {

    private static final String PRODUCT = "org.carejourney";
    private static final String OFFENDERS = "org.carejourney.ui.architecture.offenders";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);
    private static final JavaClasses OFFENDING_CLASSES = new ClassFileImporter().importPackages(OFFENDERS);

    @ParameterizedTest
    @EnumSource
    void the_product_keeps(Rule rule) {
        rule.in(PRODUCT).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void it_bites(Rule rule) {
        var broken = rule.in(OFFENDERS).evaluate(OFFENDING_CLASSES).getFailureReport();

        assertThat(broken.getDetails()).anyMatch(detail -> detail.contains(rule.offender()));
    }
}
