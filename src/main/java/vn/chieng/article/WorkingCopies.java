package vn.chieng.article;

import org.springframework.data.jpa.repository.JpaRepository;

interface WorkingCopies extends JpaRepository<WorkingCopy, WorkingCopy.Key> {}
