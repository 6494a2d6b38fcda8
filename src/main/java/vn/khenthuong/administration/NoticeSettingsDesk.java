package vn.khenthuong.administration;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNoticeSettings.Outcome;
import vn.khenthuong.notification.OfficeNotices;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OfficialAdministration.RoleChoice;

/** What administrators enter about the mails of the office, for the page and for the interface. */
@Component
class NoticeSettingsDesk {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    private final OfficeNoticeSettings settings;
    private final OfficialAdministration register;
    private final Administrators administrators;

    NoticeSettingsDesk(OfficeNoticeSettings settings, OfficialAdministration register, Administrators administrators) {
        this.settings = settings;
        this.register = register;
        this.administrators = administrators;
    }

    /**
     * How the office shall write, as entered.
     *
     * @param digestTime e.g. {@code 7:30}
     * @param reportDaysAhead e.g. {@code 30, 14, 7}; null leaves it as it is
     */
    record Entry(
            String digestTime,
            String overdueDaily,
            String senderName,
            String replyTo,
            String signature,
            String reportDaysAhead) {

        static Entry of(OfficeNotices present) {
            return new Entry(
                    TIME.format(present.digestTime()),
                    Integer.toString(present.overdueDaily()),
                    present.senderName(),
                    present.replyTo(),
                    present.signature(),
                    present.reportDaysAhead().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }

        /** @param present what stays where nothing was entered about it */
        private OfficeNotices read(OfficeNotices present) {
            var errors = new InputErrors();
            var time = errors.gather(() -> time(digestTime));
            var days = errors.gather(() -> days(overdueDaily));
            var ahead =
                    errors.gather(() -> reportDaysAhead == null ? present.reportDaysAhead() : ahead(reportDaysAhead));
            errors.refuse();
            return new OfficeNotices(
                    time.orElseThrow(), days.orElseThrow(), senderName, replyTo, signature, ahead.orElseThrow());
        }

        private static LocalTime time(String text) {
            try {
                return LocalTime.parse(text == null ? "" : text.strip(), TIME);
            } catch (DateTimeParseException none) {
                throw new BadInputException("“Giờ gửi bản tin” viết giờ:phút, ví dụ 7:30.");
            }
        }

        private static List<Integer> ahead(String text) {
            if (!text.strip().matches("[0-9]{1,3}( *[,; ] *[0-9]{1,3}){0,30}")) {
                throw new BadInputException(
                        "“Số ngày nhắc trước hạn báo cáo” gồm các số cách nhau bằng dấu phẩy, ví dụ 30, 14, 7, 3, 1, 0.");
            }
            return Stream.of(text.strip().split("[,; ]+")).map(Integer::valueOf).toList();
        }

        private static int days(String text) {
            if (text == null || !text.strip().matches("[0-9]{1,3}")) {
                throw new BadInputException("“Số ngày nhắc hằng ngày việc trễ hạn” phải là một số.");
            }
            return Integer.parseInt(text.strip());
        }
    }

    Entry present() {
        administrators.require();
        return Entry.of(settings.present());
    }

    /** What would be other; nothing changes. */
    List<String> foresee(Entry entry) {
        administrators.require();
        return settings.foresee(entry.read(settings.present()));
    }

    /** @param seen as {@link OfficeNoticeSettings#change} wants it */
    Outcome change(Entry entry, String seen) {
        var administrator = administrators.require();
        return settings.change(entry.read(settings.present()), seen, administrator);
    }

    Outcome setMailbox(String unit, String address) {
        return settings.setMailbox(unit, address, administrators.require());
    }

    void mute(String group, Collection<String> kinds) {
        var administrator = administrators.require();
        if (kinds == null) {
            throw unknownKind();
        }
        settings.mute(group, choice(group).label(), read(kinds), administrator);
    }

    private RoleChoice choice(String group) {
        return register.choices().stream()
                .filter(choice -> choice.role().equals(group))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Cần chọn “Nhóm” trong danh sách."));
    }

    private static Set<NoticeKind> read(Collection<String> kinds) {
        var read = EnumSet.noneOf(NoticeKind.class);
        kinds.forEach(name -> read.add(Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NoticeSettingsDesk::unknownKind)));
        return read;
    }

    private static BadInputException unknownKind() {
        return new BadInputException("Cần chọn “Loại thư” trong danh sách.");
    }

    /** The kinds a group may do without. */
    static List<NoticeKind> optional() {
        return Arrays.stream(NoticeKind.values()).filter(NoticeKind::isOptional).toList();
    }
}
