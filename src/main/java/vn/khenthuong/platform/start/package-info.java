/** What happens before and after the application context: profiles, checks that stop a wrong start, the closing words of the log. */
package vn.khenthuong.platform.start;
