package vn.khenthuong.award.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardPayment;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.TableSheet;
import vn.khenthuong.paper.TableSheet.Column;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** The payment list of a decision as a workbook: a row for each award, amounts as numbers, days as days. */
@Component
class PaymentWorkbook {

    static final String SHEET = "Danh sách chi";

    private final Organization organization;
    private final AmountWords words;

    PaymentWorkbook(Organization organization, AmountWords words) {
        this.organization = organization;
        this.words = words;
    }

    byte[] write(RewardSheet sheet, List<Reward> rewards, Instant now) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var table = table(book, styles);
            table.line("DANH SÁCH CHI TIỀN THƯỞNG", styles.title())
                    .line(PaymentPaper.goesWith(sheet.decision()), styles.note())
                    .header();
            var payments = sheet.payments().stream().collect(Collectors.toMap(RewardPayment::id, Function.identity()));
            for (int index = 0; index < rewards.size(); index++) {
                var reward = rewards.get(index);
                row(table, index + 1, reward, reward.isPaid() ? payments.get(reward.payment()) : null);
            }
            foot(table, styles, PaymentTotal.of(rewards));
            FileProperties.describe(book, "Danh sách chi tiền thưởng", "Khen thưởng giảm nghèo", now);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TableSheet table(XSSFWorkbook book, WorkbookStyles styles) {
        return new TableSheet(
                book,
                styles,
                SHEET,
                List.of(
                        new Column("STT", 5, Kind.COUNT),
                        new Column("Tập thể, cá nhân, hộ gia đình", 30, Kind.TEXT),
                        new Column("Đối tượng", 11, Kind.TEXT),
                        new Column("Đơn vị", 24, Kind.TEXT),
                        new Column("Hình thức khen thưởng", 20, Kind.TEXT),
                        new Column("Lương cơ sở (đồng)", 11, Kind.COUNT),
                        new Column("Hệ số", 7, Kind.RATE),
                        new Column("Số lần mức cá nhân", 8, Kind.RATE),
                        new Column("Số tiền (đồng)", 13, Kind.COUNT),
                        new Column("Căn cứ", 30, Kind.TEXT),
                        new Column("Nguồn chi", 24, Kind.TEXT),
                        new Column("Số chứng từ", 14, Kind.TEXT),
                        new Column("Ngày chứng từ", 11, Kind.DAY),
                        new Column("Ngày chi", 11, Kind.DAY),
                        new Column("Ký nhận", 14, Kind.TEXT)));
    }

    private void row(TableSheet table, int number, Reward reward, RewardPayment payment) {
        var laidDown = reward.laidDown();
        table.row(
                number,
                reward.nominee(),
                reward.nomineeType().label(),
                organization.find(reward.unit()).map(Unit::name).orElse(reward.unit()),
                reward.awardForm().label(),
                reward.rule().baseSalary(),
                reward.rule().coefficient(),
                reward.rule().multiplier(),
                reward.amount(),
                laidDown == null
                        ? reward.rule().citation()
                        : "%s (%s)".formatted(laidDown.document().cited("Văn bản"), laidDown.reason()),
                reward.source().name(),
                Optional.ofNullable(payment).map(one -> one.document().number()).orElse(null),
                Optional.ofNullable(payment).map(one -> one.document().date()).orElse(null),
                Optional.ofNullable(payment).map(RewardPayment::paidOn).orElse(null),
                null);
    }

    private void foot(TableSheet table, WorkbookStyles styles, PaymentTotal total) {
        table.row(
                null,
                "Tổng cộng",
                null,
                null,
                null,
                null,
                null,
                null,
                total.amount(),
                null,
                null,
                null,
                null,
                null,
                null);
        table.line("Bằng chữ: %s.".formatted(words.of(total.amount())), styles.note());
        if (total.missing() > 0) {
            table.line(
                    "Còn %d trường hợp chưa có mức tiền thưởng, chưa tính vào tổng.".formatted(total.missing()),
                    styles.note());
        }
    }
}
