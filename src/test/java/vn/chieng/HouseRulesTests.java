package vn.chieng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import picocli.CommandLine.Command;

/** What the house has agreed on and the compiler does not see. */
class HouseRulesTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chieng");
    private static final Pattern NAMES_THAT_SAY_NOTHING =
            Pattern.compile("(Abstract|Base)\\p{Lu}.*|.*(Service|Impl|Manager|Helper|Utils?|Dto|DTO|Entity|Base|Common|Handler)");
    private static final Set<String> SPEAK_TO_THE_OPERATOR = Set.of("ServingLine", "FirstAccount", "Launch", "Commands", "Seeds");

    @Test
    void namesSayWhatAThingIs() {
        assertThat(PROGRAM).extracting(JavaClass::getSimpleName).noneMatch(name -> NAMES_THAT_SAY_NOTHING.matcher(name).matches());
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould().notBeAnnotatedWith("jakarta.annotation.Resource").check(PROGRAM);
    }

    @Test
    void controllersStayInTheirModuleAndLeaveTransactionsToTheVerbs() {
        classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate()
                .andShould().notBeAnnotatedWith(Transactional.class).check(PROGRAM);
    }

    @Test
    void everyPackageSaysWhereNothingMayBeNull() {
        var packages = PROGRAM.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages).allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void nothingChangesInAStaticField() {
        fields().that().areStatic().and(describe("hold something new", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal().check(PROGRAM);
    }

    /** Threads that load classes can hold up all virtual ones; docs/decisions/0010-platform-threads.md. */
    @Test
    void noThreadIsVirtual() throws IOException {
        noClasses().should().callMethod(Thread.class, "ofVirtual").orShould().callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould().callMethod(Executors.class, "newVirtualThreadPerTaskExecutor").check(PROGRAM);
        assertThat(Files.readString(Path.of("src/main/resources/application.yml"))).doesNotContain("virtual");
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses().that().doNotHaveFullyQualifiedName("vn.chieng.web.TimeConfiguration").should()
                .callMethodWhere(describe("reads the machine's clock", HouseRulesTests::readsTheMachinesClock))
                .orShould().callConstructor(Date.class).check(PROGRAM);
    }

    @Test
    void onlyWhatSpeaksToTheOperatorPrints() {
        noClasses().that(describe("do not speak to the operator", HouseRulesTests::isSilent)).should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").check(PROGRAM);
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        return owner.getPackageName().equals("java.time") && name.equals("now")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    }

    private static boolean isSilent(JavaClass one) {
        return !SPEAK_TO_THE_OPERATOR.contains(one.getSimpleName()) && !one.isAnnotatedWith(Command.class);
    }
}
