package org.thongthin.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.thongthin.search", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.thongthin.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule luceneNeverLeavesTheLibrary =
            classes().that().arePublic().should(new NoLuceneInSignatures());

    @ArchTest
    static final ArchRule questionsAndTheirMeasureKnowNoLucene = noClasses()
            .that()
            .resideInAnyPackage("..query..", "..evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule whatServesKnowsNothingOfWhatMeasures = noClasses()
            .that()
            .resideInAnyPackage("..analysis..", "..query..", "..index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..evaluation..", "..baseline..");

    @ArchTest
    static final ArchRule aPlainLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "java.net.http..");

    private static final class NoLuceneInSignatures extends ArchCondition<JavaClass> {
        NoLuceneInSignatures() {
            super("have no Lucene type in what others can see of them");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream<JavaType> above =
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
            Stream<JavaType> units = type.getCodeUnits().stream()
                    .filter(unit -> isVisible(unit.getModifiers().contains(JavaModifier.PUBLIC), unit))
                    .flatMap(NoLuceneInSignatures::types);
            Stream<JavaType> fields = type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaField::getType);
            Stream.of(above, units, fields)
                    .flatMap(stream -> stream)
                    .flatMap(seen -> seen.getAllInvolvedRawTypes().stream())
                    .filter(seen -> seen.getPackageName().startsWith("org.apache.lucene"))
                    .forEach(seen -> events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " shows " + seen.getName())));
        }

        private static boolean isVisible(boolean isPublic, JavaCodeUnit unit) {
            return isPublic || unit.getModifiers().contains(JavaModifier.PROTECTED);
        }

        private static Stream<JavaType> types(JavaCodeUnit unit) {
            return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        }
    }
}
