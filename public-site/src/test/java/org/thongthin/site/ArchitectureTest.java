package org.thongthin.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The design's borders; a change that crosses one fails the build. */
@AnalyzeClasses(packages = "org.thongthin.site", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("org.thongthin.site.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_OF_A_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.flywaydb..", "org.thongthin.cms..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_THE_LIBRARY =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule HTTP_ANNOTATIONS_STAND_ON_CONTROLLERS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .beAnnotatedWith("io.micronaut.http.annotation.Controller");

    @ParameterizedTest
    @ValueSource(strings = {"org.thongthin.cms.CmsApplication", "org.flywaydb.core.Flyway"})
    void theClassPathHasNone(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }
}
