package vn.khenthuong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Repository;
import vn.khenthuong.architecture.circle.one.First;
import vn.khenthuong.architecture.circle.two.Second;
import vn.khenthuong.architecture.process.OffendingDelegate;
import vn.khenthuong.architecture.rows.RowStore;

@DisplayName("Nhà có phòng: vòng phụ thuộc, kho dữ liệu, bảng của ai người ấy đọc")
class HouseRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/khenthuong");
    private static final double LARGEST_SHARE = 0.15;

    private static final JavaClasses PRODUCTION = ProductionClasses.all();

    private static final ArchRule NO_CIRCLES =
            slices().matching("vn.khenthuong.(**)").should().beFreeOfCycles();

    /** Whoever holds SQL is a repository, says so, and is reached by its own module only. */
    private static final ArchRule SQL_IN_REPOSITORIES = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should(resideWithTheirModule())
            .because("rows are read and written by the module they belong to");

    private static final DescribedPredicate<JavaClass> REPOSITORY_OUTSIDE = describe(
            "repositories outside of process packages",
            type -> type.isAnnotatedWith(Repository.class)
                    && !type.getPackageName().matches(".*\\.process(\\..*)?"));

    /** Whoever forgets to close the stream keeps a connection for ever, and a few of them stop the application. */
    private static final ArchRule ROWS_ARE_READ_TO_THE_END = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream of rows holds its connection until it is closed; a list does not");

    private static final ArchRule REPOSITORIES_STAY_INSIDE = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat(REPOSITORY_OUTSIDE)
            .because("processes call facades; tables of the engine they may know themselves");

    @Test
    @DisplayName("không gói nào phụ thuộc vòng, cả bên trong một phần")
    void noCirclesBetweenPackages() {
        NO_CIRCLES.check(PRODUCTION);
    }

    @Test
    @DisplayName("quy tắc ấy bắt được một vòng thật")
    void theRuleAboutCirclesCanFail() {
        var circle = new ClassFileImporter().importPackagesOf(First.class, Second.class);

        assertThatThrownBy(() -> NO_CIRCLES.check(circle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    @DisplayName("lớp có câu SQL là @Repository hoặc được nêu tên ở đây")
    void sqlStandsInRepositories() {
        var holders = PRODUCTION.stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(JdbcClient.class)))
                .filter(type -> !type.isAnnotatedWith(Repository.class))
                .filter(type -> !type.getPackageName().startsWith("vn.khenthuong.engine"))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(holders).isEmpty();
    }

    @Test
    @DisplayName("delegate, biểu mẫu không gọi thẳng kho dữ liệu")
    void processesCallFacades() {
        REPOSITORIES_STAY_INSIDE.check(PRODUCTION);
        SQL_IN_REPOSITORIES.check(PRODUCTION);
    }

    @Test
    @DisplayName("dòng của cơ sở dữ liệu đọc hết rồi mới dùng; quy tắc ấy bắt được một vi phạm thật")
    void rowsAreReadToTheEnd() {
        ROWS_ARE_READ_TO_THE_END.check(PRODUCTION);
        var offender = new ClassFileImporter().importPackagesOf(RowStore.class);

        assertThatThrownBy(() -> ROWS_ARE_READ_TO_THE_END.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RowStore");
    }

    @Test
    @DisplayName("quy tắc ấy bắt được một vi phạm thật, cả khi kho không tên là Repository")
    void theRuleAboutRepositoriesCanFail() {
        var offender = new ClassFileImporter().importPackagesOf(OffendingDelegate.class);

        assertThatThrownBy(() -> REPOSITORIES_STAY_INSIDE.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RowStore");
    }

    @Test
    @DisplayName("lớp trong internal chỉ public khi có nơi ngoài gói cần tới")
    void internalTypesArePublicForAReason() {
        assertThat(PRODUCTION.stream()
                        .filter(type -> type.getPackageName().contains(".internal"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .filter(type -> type.getDirectDependenciesToSelf().stream()
                                .noneMatch(dependency -> !dependency
                                        .getOriginClass()
                                        .getPackageName()
                                        .equals(type.getPackageName())))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    @DisplayName("phần nào khai báo dùng phần khác thì có dùng thật")
    void declaredDependenciesAreUsed() {
        var between = new TreeMap<String, Set<String>>();
        PRODUCTION.forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(dependency -> between.computeIfAbsent(module(type), key -> new TreeSet<>())
                        .add(module(dependency.getTargetClass()))));
        var unused = new TreeSet<String>();
        PRODUCTION.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                .forEach(info -> Arrays.stream(info.getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies())
                        .map(allowed -> allowed.split(" ")[0])
                        .filter(allowed ->
                                !between.getOrDefault(module(info), Set.of()).contains(allowed))
                        .forEach(allowed -> unused.add(module(info) + " -> " + allowed)));

        assertThat(unused).isEmpty();
    }

    @Test
    @DisplayName("không phần nào chiếm quá 15 % số dòng")
    void noModuleIsTooLarge() throws IOException {
        var lines = new TreeMap<String, Long>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lines.merge(
                        SOURCES.relativize(file).getName(0).toString(),
                        (long) Files.readAllLines(file).size(),
                        Long::sum);
            }
        }
        var all = lines.values().stream().mapToLong(Long::longValue).sum();

        assertThat(lines.entrySet())
                .filteredOn(module -> module.getValue() > LARGEST_SHARE * all)
                .isEmpty();
    }

    @Test
    @DisplayName("ngoài phần trình diễn không nơi nào biết tới nó")
    void nobodyKnowsTheDemonstration() throws IOException {
        var word = Pattern.compile("(?i)demo|trình diễn|trinh-dien");
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !SOURCES.relativize(path).startsWith("demo"))
                            .filter(path -> word.matcher(read(path)).find()))
                    .isEmpty();
        }
    }

    private static String module(JavaClass type) {
        var path = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("vn.khenthuong.") ? path[2] : "";
    }

    private static ArchCondition<JavaClass> resideWithTheirModule() {
        return new ArchCondition<>("be used by their own module only") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !module(dependency.getOriginClass()).equals(module(repository)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(repository, dependency.getDescription())));
            }
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
