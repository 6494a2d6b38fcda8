package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.ScheduledWork;

@DisplayName("Đồng hồ trình diễn đi từ mốc này đến mốc kế tiếp")
@Timeout(10)
class ClockRunTest {

    private static final Instant START = Instant.parse("2026-10-01T01:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(30));

    private final StandingClock clock = new StandingClock();
    private final List<String> done = new ArrayList<>();
    private final Jobs jobs = new Jobs();
    private final List<ScheduledWork> works = new ArrayList<>();

    @Test
    @DisplayName("việc nào vào giờ nấy, theo thứ tự; việc sau ngày đến thì chưa")
    void everythingAtItsTime() {
        jobs.add(0, "mở năm", () -> jobs.add(3, "nhắc", () -> {}));
        jobs.add(7, "hết hạn", () -> {});
        jobs.add(31, "năm sau", () -> {});
        works.add(daily("thư"));

        walk(END);

        assertThat(done)
                .startsWith("0 mở năm", "1 thư", "2 thư", "3 nhắc", "3 thư")
                .contains("7 hết hạn")
                .hasSize(3 + 30);
        assertThat(clock.instant()).isEqualTo(END);
    }

    @Test
    @DisplayName("việc hỏng được thử lại theo lịch của nó, hỏng mãi thì để lại, đồng hồ vẫn đi")
    void failuresNeverHoldItUp() {
        jobs.fails(1, "hỏng", 3);
        jobs.add(2, "sau đó", () -> {});

        walk(END);

        assertThat(done).containsExactly("1 hỏng", "2 sau đó", "2 hỏng", "3 hỏng");
    }

    @Test
    @DisplayName("việc hỏng mà vẫn đến hạn thì chờ mốc sau, không lặp tại chỗ")
    void stuckJobsWaitForTheNextStop() {
        jobs.stuck(1, "kẹt");
        jobs.add(4, "khác", () -> {});

        walk(END);

        assertThat(done).containsExactly("1 kẹt", "4 kẹt", "4 khác", "4 kẹt", "30 kẹt");
    }

    @Test
    @DisplayName("việc lúc nào cũng đến hạn, việc ném lỗi: đồng hồ vẫn đi")
    void worksThatNeverFinish() {
        works.add(work(Instant.MIN, () -> {}));
        works.add(work(Instant.MIN, () -> {
            throw new IllegalStateException("mail server gone");
        }));
        works.add(new ScheduledWork() {
            @Override
            public Instant nextAt() {
                throw new IllegalStateException("no calendar");
            }

            @Override
            public void run() {}
        });
        jobs.add(2, "việc", () -> {});

        walk(END);

        assertThat(done).containsExactly("2 việc");
        assertThat(clock.instant()).isEqualTo(END);
    }

    @Test
    @DisplayName("đồng hồ tự chạy qua một mốc thì không lùi lại, mốc ấy không bị bỏ")
    void neverBack() {
        jobs.add(1, "chậm", () -> clock.now = START.plus(Duration.ofDays(5)));
        jobs.add(3, "đã qua", () -> {});

        walk(END);

        assertThat(done).containsExactly("1 chậm", "5 đã qua");
        assertThat(clock.set).isSorted();
    }

    @Test
    @DisplayName("bị ngắt thì dừng ở mốc đang đứng")
    void interrupted() {
        var walk = new ClockRun(clock, jobs, works, END);
        jobs.add(3, "ngắt", walk::interrupt);
        jobs.add(4, "sau đó", () -> {});

        walk.run();

        assertThat(done).containsExactly("3 ngắt");
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    private void walk(Instant to) {
        new ClockRun(clock, jobs, works, to).run();
    }

    private void note(String what) {
        done.add(Duration.between(START, clock.instant()).toDays() + " " + what);
    }

    private ScheduledWork daily(String name) {
        return new ScheduledWork() {
            private Instant next = START.plus(Duration.ofDays(1));

            @Override
            public Instant nextAt() {
                return next;
            }

            @Override
            public void run() {
                note(name);
                next = next.plus(Duration.ofDays(1));
            }
        };
    }

    private static ScheduledWork work(Instant nextAt, Runnable task) {
        return new ScheduledWork() {
            @Override
            public Instant nextAt() {
                return nextAt;
            }

            @Override
            public void run() {
                task.run();
            }
        };
    }

    private static final class StandingClock implements AdjustableClock {

        private final List<Instant> set = new ArrayList<>();
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public Duration ahead() {
            throw new UnsupportedOperationException("No engine follows");
        }

        @Override
        public void goOnFrom(Instant instant) {
            now = instant;
            set.add(instant);
        }
    }

    /** Jobs by the day on which they are due; a job says whether it succeeded. */
    private final class Jobs implements EngineJobs {

        private final TreeMap<Instant, List<Runnable>> due = new TreeMap<>();

        void add(int day, String name, Runnable task) {
            at(day, () -> {
                note(name);
                task.run();
            });
        }

        /** Fails as often, each time to be tried again a day later. */
        void fails(int day, String name, int times) {
            at(day, () -> {
                note(name);
                if (times > 1) {
                    fails(day + 1, name, times - 1);
                }
                throw new IllegalStateException(name);
            });
        }

        /** Fails and stays due. */
        void stuck(int day, String name) {
            at(day, () -> {
                note(name);
                stuck(day, name);
                throw new IllegalStateException(name);
            });
        }

        private void at(int day, Runnable job) {
            due.computeIfAbsent(START.plus(Duration.ofDays(day)), instant -> new ArrayList<>())
                    .add(job);
        }

        @Override
        public Optional<Instant> nextAfter(Instant moment) {
            return Optional.ofNullable(due.higherKey(moment));
        }

        @Override
        public int runDue() {
            var now = due.headMap(clock.instant(), true);
            var page = now.values().stream().flatMap(List::stream).toList();
            now.clear();
            return (int) page.stream().filter(this::succeeds).count();
        }

        private boolean succeeds(Runnable job) {
            try {
                job.run();
                return true;
            } catch (IllegalStateException failed) {
                return false;
            }
        }
    }
}
