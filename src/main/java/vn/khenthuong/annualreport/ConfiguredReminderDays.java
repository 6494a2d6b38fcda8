package vn.khenthuong.annualreport;

import java.util.List;

/** On which days units are reminded of their report while nobody has decided otherwise. */
public interface ConfiguredReminderDays {

    /** Calendar days before the last day. */
    List<Integer> daysAhead();
}
