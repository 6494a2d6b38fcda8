package vn.khenthuong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@DisplayName("Động cơ quy trình và nếp viết mã")
class EngineRulesTest {

    private static final JavaClasses PRODUCTION = ProductionClasses.all();

    private static final ArchRule ENGINE_STAYS_REPLACEABLE = noClasses()
            .that(resideInAPackage("vn.khenthuong..")
                    .and(not(resideInAnyPackage(
                            "vn.khenthuong..process..",
                            "vn.khenthuong.engine..",
                            "vn.khenthuong.forms..",
                            "vn.khenthuong.webapps.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine must stay replaceable");

    @Test
    @DisplayName("org.camunda chỉ có trong ..process.., engine, forms và webapps")
    void engineTypesStayInProcessPackages() {
        ENGINE_STAYS_REPLACEABLE.check(PRODUCTION);
    }

    @Test
    @DisplayName("quy tắc ấy bắt được một vi phạm thật")
    void theRuleAboveCanFail() {
        var offender = new ClassFileImporter().importClasses(Offender.class);

        assertThatThrownBy(() -> ENGINE_STAYS_REPLACEABLE.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RuntimeService");
    }

    @Test
    @DisplayName("delegate và listener nằm trong process, kín trong gói, tên kết thúc đúng")
    void delegatesAndListeners() {
        classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .haveSimpleNameEndingWith("Delegate")
                .andShould()
                .resideInAPackage("..process..")
                .andShould()
                .bePackagePrivate()
                .check(PRODUCTION);
        classes()
                .that()
                .implement(TaskListener.class)
                .or()
                .implement(ExecutionListener.class)
                .and()
                .resideOutsideOfPackages("vn.khenthuong.engine..", "vn.khenthuong.forms..")
                .should()
                .haveSimpleNameEndingWith("Listener")
                .andShould()
                .resideInAPackage("..process..")
                .check(PRODUCTION);
    }

    @Test
    @DisplayName("process chỉ gọi mặt ngoài của tính năng, không gọi repository")
    void processCallsFacades() {
        noClasses()
                .that()
                .resideInAPackage("..process..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("vn.khenthuong..internal..").and(simpleNameEndingWith("Repository")))
                .check(PRODUCTION);
    }

    @Test
    @DisplayName("không tiêm vào trường, không @Value")
    void constructorInjectionOnly() {
        noFields().should().beAnnotatedWith(Autowired.class).check(PRODUCTION);
        noFields().should().beAnnotatedWith(Value.class).check(PRODUCTION);
    }

    @Test
    @DisplayName("giờ hiện tại chỉ lấy từ Clock")
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PRODUCTION);
    }

    @Test
    @DisplayName("không in ra System.out")
    void noSystemOut() {
        com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
    }

    /** Breaks the first rule on purpose; lives outside of every process package. */
    @SuppressWarnings("unused")
    private static final class Offender {
        private RuntimeService engine;
    }
}
