package vn.khenthuong.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.multipart.MultipartException;
import vn.khenthuong.kernel.FailureTranslation;
import vn.khenthuong.kernel.NotPermittedException;

@DisplayName("Lỗi được kể cho nhật ký và cho người gặp")
class FailureReportTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(FailureReport.class);
    private final FailureReport reports = new FailureReport(new Failures(none()));

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    @DisplayName("Lỗi của hệ thống có một mã ngắn, cùng một mã trong câu trả lời và trong nhật ký")
    void numberInBothPlaces() {
        var told = reports.of(new IllegalStateException("hỏng"), "GET /ho-so");
        assertThat(told.status()).isEqualTo(500);
        var number = told.sentence().replaceAll(".*Mã lỗi: (\\w{6})\\.", "$1");
        assertThat(number).matches("[2-9A-HKMNP-Z]{6}");
        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getFormattedMessage()).contains(number, "GET /ho-so");
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo("hỏng");
        });
        assertThat(reports.of(new IllegalStateException(), "x").sentence()).doesNotContain(number);
    }

    @Test
    @DisplayName("Từ chối không phải lỗi: không có mã, không vào nhật ký lỗi")
    void refusalsAreNoErrors() {
        var told = reports.of(new NotPermittedException("Không được."), "GET /ho-so");
        assertThat(told.sentence()).isEqualTo("Không được.");
        assertNoError();
    }

    @Test
    @DisplayName("Không gửi tệp tới nơi nhận tệp: 415, không phải lỗi; tệp không giữ được thì vẫn là lỗi")
    void missingUploadsAreNoErrors() {
        assertThat(reports.of(new MultipartException("Current request is not a multipart request"), "POST /x")
                        .status())
                .isEqualTo(415);
        assertThat(reports.of(
                                new MultipartException("x", new FileUploadException("no multipart boundary was found")),
                                "POST /x")
                        .status())
                .isEqualTo(400);
        assertNoError();
        assertThat(reports.of(new MultipartException("x", new IOException("x")), "POST /x")
                        .status())
                .isEqualTo(500);
    }

    @Test
    @DisplayName("Trình duyệt đóng trước khi nhận xong không phải lỗi, thư viện nào gặp cũng vậy")
    void abortsAreNoErrors() {
        reports.of(new IllegalStateException(new ClientAbortException(new IOException("x"))), "GET /ho-so");
        reports.of(new RuntimeException(new IOException("Broken pipe")), "GET /ho-so");
        assertNoError();
        var silence = new ClientGone();
        try {
            var library = (Logger) LoggerFactory.getLogger("org.glassfish.jersey.test");
            library.addAppender(log);
            library.error("write failed", new IllegalStateException(new IOException("Connection reset by peer")));
            assertNoError();
            library.error("write failed", new IllegalStateException(new IOException("No space left on device")));
            assertThat(errors()).hasSize(1);
            library.detachAppender(log);
        } finally {
            silence.destroy();
        }
    }

    private void assertNoError() {
        assertThat(errors()).isEmpty();
    }

    private java.util.List<ILoggingEvent> errors() {
        return log.list.stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ObjectProvider<FailureTranslation> none() {
        ObjectProvider<FailureTranslation> none = mock(ObjectProvider.class);
        when(none.orderedStream()).thenAnswer(call -> Stream.empty());
        return none;
    }
}
