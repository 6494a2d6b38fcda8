package vn.khenthuong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

@DisplayName("Mất cơ sở dữ liệu")
class OutageTest {

    private final DatabaseWatch watch = mock(DatabaseWatch.class);

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    @DisplayName("Đứt kết nối nhận ra được dù bọc bao nhiêu lớp")
    void recognised(String state) {
        var thrown = new IllegalStateException(new CannotGetJdbcConnectionException("x", new SQLException("x", state)));
        assertThat(Outage.isBehind(thrown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42601", "22021"})
    @DisplayName("Câu lệnh bị từ chối không phải là mất cơ sở dữ liệu")
    void refusedStatements(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    @DisplayName("Ai gặp mất kết nối không được làm tràn nhật ký; lỗi khác vẫn được ghi")
    void oneTellsForAll() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.jobexecutor.test");
        logger.addAppender(log);
        var silence = new OutageLog(watch);
        try {
            logger.error("other", new IllegalStateException("y"));
            verify(watch, never()).suspect();
            assertThat(log.list).hasSize(1);
            logger.error("failed", new IllegalStateException(new SQLException("x", "08006")));
            verify(watch).suspect();
            assertThat(log.list).hasSize(1);
            when(watch.isAway()).thenReturn(true);
            logger.warn("acquisition failed");
            assertThat(log.list).hasSize(1);
        } finally {
            silence.destroy();
            logger.detachAppender(log);
        }
    }
}
