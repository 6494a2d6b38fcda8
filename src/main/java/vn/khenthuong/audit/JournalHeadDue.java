package vn.khenthuong.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * A day is over and the chain of the journal stands at this head, which is to be told outside: whoever later cuts the chain
 * before it is found out. Published in the transaction that keeps the head.
 *
 * @param entries how many lines are sealed
 * @param hash of the last of them, hexadecimal
 * @param recipients mail addresses
 */
public record JournalHeadDue(LocalDate day, long entries, String hash, List<String> recipients) {

    public JournalHeadDue {
        recipients = List.copyOf(recipients);
    }
}
