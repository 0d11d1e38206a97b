package vn.chieng.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    List<Account> findAllByOrderByLogin();

    long count();

    /** Until the end of the transaction nobody else makes an account. */
    @Modifying
    @Query(value = "lock table account in share row exclusive mode", nativeQuery = true)
    void lockForNewLogins();

    /** Those who could sign in as administrator now; locked, so that two of them can't dismiss each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = ADMINISTRATOR and a.disabledAt is null and a.passwordHash is not null")
    List<Account> lockWorkingAdministrators();
}
