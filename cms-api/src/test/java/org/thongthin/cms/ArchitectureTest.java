package org.thongthin.cms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.thongthin.cms.content.kind.ContentDetails;

/** The design's borders; a change that crosses one fails the build. */
@AnalyzeClasses(packages = "org.thongthin.cms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> A_CONCRETE_KIND = new DescribedPredicate<>("a concrete kind") {
        @Override
        public boolean test(JavaClass type) {
            return type.isAssignableTo(ContentDetails.class) && !type.isEquivalentTo(ContentDetails.class);
        }
    };

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("org.thongthin.cms.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTENT_DEPENDS_ON_NO_OTHER_FEATURE = noClasses()
            .that()
            .resideInAPackage("..cms.content..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.thongthin.cms..")
                    .and(not(resideInAPackage("..cms.content..")))
                    .and(not(resideInAPackage("..cms.platform.."))));

    @ArchTest
    static final ArchRule WRITERS_MODERATORS_AND_PUBLISHERS_MEET_ONLY_IN_CONTENT = slices().matching(
                    "org.thongthin.cms.(drafting|moderation|publishing)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule KINDS_KNOW_NO_HTTP_AND_NO_SQL = noClasses()
            .that()
            .resideInAPackage("..content.kind..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut.http..", "io.micronaut.data..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule NOBODY_OUTSIDE_NAMES_A_CONCRETE_KIND = noClasses()
            .that()
            .resideOutsideOfPackage("..content.kind..")
            .should()
            .dependOnClassesThat(A_CONCRETE_KIND);

    @ArchTest
    static final ArchRule RULES_HAVE_NO_FRAMEWORK = classes()
            .that()
            .haveFullyQualifiedName("org.thongthin.cms.content.Workflow")
            .or()
            .haveFullyQualifiedName("org.thongthin.cms.content.Access")
            .or()
            .haveFullyQualifiedName("org.thongthin.cms.drafting.SubmissionCheck")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.thongthin.cms..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule HTTP_ANNOTATIONS_STAND_ON_CONTROLLERS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .beAnnotatedWith("io.micronaut.http.annotation.Controller");

    @ArchTest
    static final ArchRule A_CONTROLLER_TOUCHES_NO_REPOSITORY = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository"));

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_DESK = noClasses()
            .that()
            .resideOutsideOfPackage("..cms.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cms.desk..");

    @ArchTest
    static final ArchRule NOTHING_BUT_THE_DESK_DEPENDS_ON_NOTICES = noClasses()
            .that()
            .resideOutsideOfPackages("..cms.notices..", "..cms.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cms.notices..");

    @ArchTest
    static final ArchRule NOTHING_BUT_THE_DEMO_DEPENDS_ON_THE_DEMO = noClasses()
            .that()
            .resideOutsideOfPackage("..cms.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cms.demo..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_OUT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.thongthin.search..");
}
