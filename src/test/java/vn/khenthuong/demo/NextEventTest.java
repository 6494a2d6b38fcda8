package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.khenthuong.demo.NextEvent.Foreseen;
import vn.khenthuong.demo.Timers.Timer;

@DisplayName("Sự kiện kế tiếp")
class NextEventTest {

    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2023-06-15T17:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    private final List<Timer> timers = new ArrayList<>();
    private final StaticListableBeanFactory works = new StaticListableBeanFactory();

    @Test
    @DisplayName("cái đến trước, gọi bằng lời của mô hình và số của việc")
    void theFirst() {
        timers.add(new Timer(DEADLINE, "Hết hạn đề nghị", "SK2023"));
        foresee("Mở đợt TK2025", Instant.parse("2025-01-02T01:00:00Z"));

        assertThat(next()).contains(new Foreseen(DEADLINE, "Hết hạn đề nghị SK2023"));
    }

    @Test
    @DisplayName("nhiều việc cùng lúc: một lời và con số; việc mở mới thì kèm năm")
    void manyAtOnce() {
        timers.add(new Timer(DEADLINE, "Nhắc nộp báo cáo", "BC2023-DI-LINH"));
        timers.add(new Timer(DEADLINE, "Nhắc nộp báo cáo", "BC2023-LAM-HA"));
        timers.add(new Timer(DEADLINE, "Mở năm báo cáo", null));

        assertThat(next()).map(Foreseen::brings).contains("Mở năm báo cáo 2023; Nhắc nộp báo cáo (2)");
    }

    @Test
    @DisplayName("lịch của bản trình diễn đến trước thì là nó; việc đã qua, việc sau năm cuối thì không")
    void worksAndLimits() {
        foresee("Mở đợt TK2025", Instant.parse("2025-01-02T01:00:00Z"));
        foresee("Đã qua", NOW);
        assertThat(next()).map(Foreseen::brings).contains("Mở đợt TK2025");

        assertThat(events().after(NOW, LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(events().after(NOW, LocalDate.of(2025, 1, 2))).isPresent();
    }

    private Optional<Foreseen> next() {
        return events().after(NOW, LAST_DAY);
    }

    private NextEvent events() {
        return new NextEvent(
                moment -> timers.stream()
                        .filter(timer -> timer.at().isAfter(moment))
                        .toList(),
                works.getBeanProvider(ForeseenWork.class));
    }

    private void foresee(String what, Instant at) {
        works.addBean(what, new ForeseenWork() {
            @Override
            public String brings() {
                return what;
            }

            @Override
            public Instant nextAt() {
                return at;
            }

            @Override
            public void run() {
                throw new IllegalStateException("Nobody asked for it");
            }
        });
    }
}
