package vn.khenthuong.nomination;

import java.time.Instant;

/**
 * Where the Tờ trình that brought a dossier stands in the register of what arrived (sổ theo dõi hồ sơ). What comes under a letter
 * on a later day is an arrival of its own.
 *
 * @param year of the register
 * @param ordinal in the year, from 1
 * @param at when it arrived
 */
public record Arrival(int year, int ordinal, Instant at) {}
