create index if not exists CJ_IDX_EXEC_CHILD on ACT_RU_EXECUTION(BUSINESS_KEY_ text_pattern_ops) where BUSINESS_KEY_ is not null;
create index if not exists CJ_IDX_JOB_DUE on ACT_RU_JOB(DUEDATE_);
