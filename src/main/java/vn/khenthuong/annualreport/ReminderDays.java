package vn.khenthuong.annualreport;

import java.util.List;

/**
 * On which days units are reminded of their report, as it is decided now, the {@linkplain ConfiguredReminderDays configured} ones
 * where nothing was; filled by whoever keeps the settings of notices. A year that is under way follows from its next reminder on.
 */
@FunctionalInterface
public interface ReminderDays {

    /** Calendar days before the last day. */
    List<Integer> daysAhead();
}
