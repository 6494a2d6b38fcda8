package vn.khenthuong.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.support.IntegrationTest;

@IntegrationTest
@DisplayName("Sổ số văn bản: một số trong một năm chỉ có một ngày, của một nơi ban hành, một loại")
class NumberRegisterIT {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 5);

    @Autowired
    private NumberRegister register;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "cùng số cùng ngày là cùng văn bản, viết hoa hay thường, có số 0 ở đầu hay không; khác ngày thì từ chối, nêu nơi giữ số")
    void sameNumber() {
        enter("da-lat", NumberSeries.SUBMISSION, "901/TTr-UBND", DAY, "A-0001");
        enter("da-lat", NumberSeries.SUBMISSION, "0901/TTR-ubnd", DAY, "A-0002");

        assertThatThrownBy(() -> enter("da-lat", NumberSeries.SUBMISSION, "901/TTr-UBND", DAY.plusDays(1), "A-0003"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "“Số Tờ trình” 901/TTr-UBND trong năm 2023 đã dùng cho Tờ trình ngày 05/06/2023 (A-0001, A-0002), nên không dùng được với ngày 06/06/2023. Hãy xem lại số và ngày.");
        assertThatThrownBy(() -> register.require(
                        paper("da-lat", NumberSeries.SUBMISSION, "901/TTr-UBND", DAY.plusDays(1), "A-0003")))
                .isInstanceOf(BadInputException.class);

        assertThat(matters("901/TTr-UBND")).containsExactly("A-0001", "A-0002");
        enter("bao-loc", NumberSeries.SUBMISSION, "901/TTr-UBND", DAY.plusDays(1), "B-0001");
        enter("da-lat", NumberSeries.SUBMISSION, "901/TTr-UBND", DAY.plusYears(1), "A-0004");
    }

    @Test
    @DisplayName("việc ký lại mang số cũ sang ngày mới khi số chỉ của riêng việc đó")
    void signedAgain() {
        enter("so-noi-vu", NumberSeries.SUBMISSION, "902/TTr-SNV", DAY, "SK2023-DS8");
        enter("so-noi-vu", NumberSeries.SUBMISSION, "902/TTr-SNV", DAY.plusDays(3), "SK2023-DS8");

        assertThatThrownBy(() -> enter("so-noi-vu", NumberSeries.SUBMISSION, "902/TTr-SNV", DAY, "SK2023-DS9"))
                .hasMessageContaining("ngày 08/06/2023 (SK2023-DS8)");
    }

    @Test
    @DisplayName("các văn bản của một bước vào sổ cùng nhau; một số sai thì không số nào vào")
    void together() {
        enterAll(
                paper("lam-ha", NumberSeries.SUBMISSION, "921/TTr-UBND", DAY, "C-0001"),
                paper("lam-ha", NumberSeries.MINUTES, "12/BB-HĐ", DAY, "C-0001"));
        enterAll(
                paper("lam-ha", NumberSeries.SUBMISSION, "921/TTr-UBND", DAY, "C-0002"),
                paper("lam-ha", NumberSeries.MINUTES, "012/BB-hđ", DAY, "C-0002"));
        assertThat(matters("921/TTr-UBND")).containsExactly("C-0001", "C-0002");
        assertThat(matters("12/BB-HĐ")).containsExactly("C-0001", "C-0002");

        assertThatThrownBy(() -> enterAll(
                        paper("lam-ha", NumberSeries.SUBMISSION, "922/TTr-UBND", DAY, "C-0003"),
                        paper("lam-ha", NumberSeries.MINUTES, "12/BB-HĐ", DAY.plusDays(1), "C-0003")))
                .hasMessageContaining("“Số biên bản” 12/BB-HĐ");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.paper_number WHERE number = '922/TTr-UBND'", Integer.class))
                .isZero();
    }

    @Test
    @DisplayName("hai số cùng loại không vào sổ trong một lần")
    void sameSeriesTogether() {
        assertThatThrownBy(() -> enterAll(
                        paper("lam-ha", NumberSeries.LETTER, "931/UBND", DAY, "C-0004"),
                        paper("lam-ha", NumberSeries.LETTER, "932/UBND", DAY, "C-0004")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(matters("931/UBND")).isEmpty();
    }

    private void enterAll(NumberedPaper... papers) {
        transaction.executeWithoutResult(status -> register.enter(List.of(papers)));
    }

    @Test
    @DisplayName("mỗi quyết định một số, cùng ngày cũng không; hai văn thư cùng lúc thì một người được")
    void decisions() throws Exception {
        var ready = new CountDownLatch(2);
        var clerks = Executors.newFixedThreadPool(2);
        try {
            var tries = IntStream.of(1, 2)
                    .<Callable<String>>mapToObj(list -> () -> {
                        ready.countDown();
                        ready.await();
                        try {
                            enter(
                                    NumberedPaper.PROVINCE,
                                    NumberSeries.DECISION,
                                    "903/QĐ-UBND",
                                    DAY,
                                    "SK2023-DS" + list);
                            return "";
                        } catch (BadInputException refused) {
                            return refused.getMessage();
                        }
                    })
                    .toList();
            var answers = new java.util.ArrayList<String>();
            for (var answer : clerks.invokeAll(tries)) {
                answers.add(answer.get());
            }

            assertThat(answers)
                    .containsOnlyOnce("")
                    .anySatisfy(answer -> assertThat(answer)
                            .startsWith("“Số quyết định” 903/QĐ-UBND đã dùng cho SK2023-DS")
                            .endsWith("trong năm 2023; mỗi quyết định có một số riêng."));
            assertThat(matters("903/QĐ-UBND")).hasSize(1);
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "số mang ký hiệu của loại khác không vào sổ: số Tờ trình không làm số quyết định, số quyết định không làm số công văn")
    void anotherSeries() {
        assertThatThrownBy(() -> enter(NumberedPaper.PROVINCE, NumberSeries.DECISION, "411/TTr-SNV", DAY, "SK2023-DS7"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "“Số quyết định” 411/TTr-SNV là số của Tờ trình, không phải số quyết định. Hãy xem lại số.");
        assertThatThrownBy(() -> register.require(
                        paper(NumberedPaper.PROVINCE, NumberSeries.LETTER, "412/2023/qđ-UBND", DAY, "SK2023-DS7")))
                .hasMessageContaining("412/2023/qđ-UBND là số của quyết định, không phải số văn bản");
        assertThatThrownBy(() -> enter("da-lat", NumberSeries.SUBMISSION, "413-BB/TU", DAY, "A-0001"))
                .hasMessageContaining("là số của biên bản");

        assertThat(matters("411/TTr-SNV")).isEmpty();
        enter("da-lat", NumberSeries.LETTER, "414/UBND-VX", DAY, "A-0001");
        enter("da-lat", NumberSeries.SUBMISSION, "414/UBND", DAY, "A-0001");
    }

    @Test
    @DisplayName("số chỉ vào sổ cùng bước dùng nó: bước không thành thì số còn trống")
    void withTheStep() {
        var paper = paper("da-lat", NumberSeries.LETTER, "904/UBND", DAY, "A-0009");
        assertThatThrownBy(() -> register.enter(paper)).isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            register.enter(paper);
            status.setRollbackOnly();
        });

        assertThat(matters("904/UBND")).isEmpty();
        assertThatCode(() -> enter("da-lat", NumberSeries.LETTER, "904/UBND", DAY.plusDays(9), "A-0010"))
                .doesNotThrowAnyException();
    }

    private void enter(String issuer, NumberSeries series, String number, LocalDate day, String matter) {
        transaction.executeWithoutResult(status -> register.enter(paper(issuer, series, number, day, matter)));
    }

    private static NumberedPaper paper(
            String issuer, NumberSeries series, String number, LocalDate day, String matter) {
        return new NumberedPaper(issuer, series, new DocumentReference(number, day), matter);
    }

    private List<String> matters(String number) {
        return jdbc.queryForList(
                "SELECT unnest(matters) FROM khenthuong.paper_number WHERE number = ? AND year = 2023",
                String.class,
                number);
    }
}
