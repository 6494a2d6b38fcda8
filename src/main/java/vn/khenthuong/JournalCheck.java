package vn.khenthuong;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.khenthuong.audit.JournalVerification;
import vn.khenthuong.audit.JournalVerification.Finding;

/**
 * The application started to check its journal and nothing else: no port, no jobs, no change of the database. It tells the first
 * broken link and ends with 0 when there is none, 1 when there is one, 2 when it could not look.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"vn.khenthuong.audit", "vn.khenthuong.database"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.ChainVerification", ".*\\.EmbeddedPostgresConfiguration"}))
@ConfigurationPropertiesScan("vn.khenthuong.database")
final class JournalCheck {

    /** The argument that asks for it, with the head of an earlier day where there is one: {@code =<lines>:<seal>}. */
    private static final String ARGUMENT = "--khenthuong.verify-journal";

    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_LOOKED = 2;

    private static final Logger log = LoggerFactory.getLogger(JournalCheck.class);

    private JournalCheck() {}

    static boolean isWanted(String... arguments) {
        return Arrays.stream(arguments).anyMatch(JournalCheck::isArgument);
    }

    /** The exit code. */
    static int run(String... arguments) {
        var head = Arrays.stream(arguments)
                .filter(JournalCheck::isArgument)
                .map(argument -> argument.substring(Math.min(argument.length(), ARGUMENT.length() + 1)))
                .findFirst()
                .orElse("");
        var told = HEAD.matcher(head);
        if (!head.isEmpty() && !told.matches()) {
            log.error("Mốc niêm phong phải có dạng <số dòng>:<mã niêm phong>, như trong thư báo hằng ngày.");
            return NOT_LOOKED;
        }
        try (var context = application().run(arguments)) {
            var journal = context.getBean(JournalVerification.class);
            return told(
                    head.isEmpty() ? journal.verify() : journal.verify(Long.parseLong(told.group(1)), told.group(2)));
        } catch (RuntimeException failed) {
            log.error("Không kiểm tra được nhật ký.", failed);
            return NOT_LOOKED;
        }
    }

    /** Without what prepares a start that serves people: the check needs a database and nothing else. */
    private static SpringApplication application() {
        var application = new SpringApplication(JournalCheck.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setInitializers(List.of());
        return application;
    }

    private static boolean isArgument(String argument) {
        return argument.equals(ARGUMENT) || argument.startsWith(ARGUMENT + "=");
    }

    private static int told(Finding found) {
        log.info(
                "Nhật ký có {} dòng, {} dòng được niêm phong, đến dòng {}; mốc {}:{}",
                found.entries(),
                found.sealed(),
                found.sealedTo(),
                found.sealed(),
                found.hash());
        if (found.isWhole()) {
            log.info("Chuỗi niêm phong của nhật ký nguyên vẹn.");
            return WHOLE;
        }
        log.error("Chuỗi niêm phong của nhật ký bị đứt từ dòng {}: {}.", found.firstBroken(), found.problem());
        return BROKEN;
    }
}
