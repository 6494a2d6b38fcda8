package vn.khenthuong.nomination;

import vn.khenthuong.round.RoundDeadlines;

/** The open tasks of units that are due at the deadline of their round. */
public interface UnitTaskClocks {

    /** How many of them would get another due date if these were the deadlines of the round. */
    int moving(String round, RoundDeadlines deadlines);
}
