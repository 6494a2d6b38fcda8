package vn.khenthuong.organization;

import java.time.LocalDate;

/** Groups, memberships, rights and open tasks of the engine are those of the day; published after the transactions that did so. */
public record Realigned(LocalDate day) {}
