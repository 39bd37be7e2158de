BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE answer (
	draft_id VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	changed_at VARCHAR(27) NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (draft_id, path), 
	CONSTRAINT fk_answer_draft_id_draft FOREIGN KEY(draft_id) REFERENCES draft (id)
);
INSERT INTO "answer" VALUES('sent','/a','2026-03-01T08:00:00.000000Z','sent');
INSERT INTO "answer" VALUES('photo','/name','2026-03-01T08:00:00.000000Z','أمينة');
INSERT INTO "answer" VALUES('photo','/age','2026-03-01T08:00:00.000000Z','34');
INSERT INTO "answer" VALUES('photo','/photo','2026-03-01T08:00:00.000000Z','photo.jpg');
INSERT INTO "answer" VALUES('open','/name','2026-03-01T08:00:00.000000Z','Half-way');
CREATE TABLE "attachment" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	draft_id VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	taken_out BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	added_at VARCHAR(27) NOT NULL, 
	CONSTRAINT fk_attachment_draft_id_draft FOREIGN KEY(draft_id) REFERENCES draft (id)
);
INSERT INTO "attachment" VALUES(1,'photo','/photo',0,'photo.jpg','image/jpeg',5,'55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8','2026-03-01T08:00:00.000000Z');
CREATE TABLE "batch" (
	id INTEGER NOT NULL, 
	destination VARCHAR NOT NULL, 
	created_at VARCHAR(27) NOT NULL, 
	file_store_id VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	sync_id VARCHAR NOT NULL, 
	announced_at VARCHAR(27), 
	settled BOOLEAN NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id)
);
INSERT INTO "batch" VALUES(1,'digit','2026-03-01T08:03:00.000000Z','f','0000000000000000000000000000000000000000000000000000000000000000','s-1','2026-03-01T08:03:00.000000Z',1);
INSERT INTO "batch" VALUES(2,'digime','2026-03-01T08:05:00.000000Z','','','',NULL,0);
CREATE TABLE batch_item (
	batch_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	delivery_id INTEGER NOT NULL, 
	CONSTRAINT pk_batch_item PRIMARY KEY (batch_id, position), 
	CONSTRAINT fk_batch_item_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_batch_item_delivery_id_delivery FOREIGN KEY(delivery_id) REFERENCES delivery (id)
);
INSERT INTO "batch_item" VALUES(1,0,1);
INSERT INTO "batch_item" VALUES(1,1,3);
INSERT INTO "batch_item" VALUES(2,0,2);
CREATE TABLE "consent" (
	id INTEGER NOT NULL, 
	submission_id VARCHAR NOT NULL, 
	respondent VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	asked_at VARCHAR(27), 
	given_at VARCHAR(27), 
	expires_at VARCHAR(27), 
	ended_at VARCHAR(27), 
	user VARCHAR NOT NULL, 
	account_reference VARCHAR NOT NULL, 
	postbox_id VARCHAR NOT NULL, 
	public_key VARCHAR NOT NULL, 
	reason_code VARCHAR, 
	reason_title VARCHAR, 
	reason_hint VARCHAR, 
	reason_detail VARCHAR, 
	CONSTRAINT pk_consent PRIMARY KEY (id), 
	CONSTRAINT fk_consent_submission_id_submission FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "consent" VALUES(1,'photo','00000000000000000000000000000000','given',NULL,'2026-03-01T08:05:00.000000Z',NULL,NULL,'u-1','','','',NULL,NULL,NULL,NULL);
CREATE TABLE "delivery" (
	id INTEGER NOT NULL, 
	submission_id VARCHAR NOT NULL, 
	destination VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	maybe_arrived BOOLEAN NOT NULL, 
	attempts INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	media INTEGER NOT NULL, 
	batch_id INTEGER, 
	alone BOOLEAN NOT NULL, 
	next_try_at VARCHAR(27), 
	reason_code VARCHAR, 
	reason_title VARCHAR, 
	reason_hint VARCHAR, 
	reason_detail VARCHAR, 
	updated_at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_delivery_submission_id_submission FOREIGN KEY(submission_id) REFERENCES submission (id), 
	CONSTRAINT fk_delivery_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT uq_delivery_submission_id_destination UNIQUE (submission_id, destination)
);
INSERT INTO "delivery" VALUES(1,'sent','digit','','delivered',0,1,0,0,1,0,NULL,NULL,NULL,NULL,NULL,'2026-03-01T08:04:00.000000Z');
INSERT INTO "delivery" VALUES(2,'sent','digime','','waiting',0,0,0,0,2,0,NULL,NULL,NULL,NULL,NULL,'2026-03-01T08:00:00.000000Z');
INSERT INTO "delivery" VALUES(3,'photo','digit','','waiting',0,2,0,5,NULL,1,'2026-03-01T08:09:00.000000Z','unreachable','No network.','','','2026-03-01T08:04:00.000000Z');
INSERT INTO "delivery" VALUES(4,'photo','digime','','waiting',0,0,0,5,NULL,0,NULL,NULL,NULL,NULL,NULL,'2026-03-01T08:01:00.000000Z');
CREATE TABLE "draft" (
	id VARCHAR NOT NULL, 
	form_id INTEGER NOT NULL, 
	life VARCHAR NOT NULL, 
	needs_you BOOLEAN NOT NULL, 
	unindexed BOOLEAN NOT NULL, 
	here VARCHAR NOT NULL, 
	title VARCHAR COLLATE "NOCASE" NOT NULL, 
	answered INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	user VARCHAR NOT NULL, 
	created_at VARCHAR(27) NOT NULL, 
	updated_at VARCHAR(27) NOT NULL, 
	finished_at VARCHAR(27), 
	replaces VARCHAR, 
	row_version INTEGER NOT NULL, 
	binned_at VARCHAR(27), 
	bin_seconds INTEGER NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id), 
	CONSTRAINT fk_draft_form_id_form FOREIGN KEY(form_id) REFERENCES form (id), 
	CONSTRAINT fk_draft_replaces_draft FOREIGN KEY(replaces) REFERENCES draft (id)
);
INSERT INTO "draft" VALUES('sent',1,'queued',0,0,'','Amina',0,3,'','2026-03-01T08:00:00.000000Z','2026-03-01T08:00:00.000000Z','2026-03-01T08:00:00.000000Z',NULL,1,NULL,0);
INSERT INTO "draft" VALUES('photo',1,'queued',0,0,'','Amina',0,3,'','2026-03-01T08:00:00.000000Z','2026-03-01T08:00:00.000000Z','2026-03-01T08:00:00.000000Z',NULL,1,NULL,0);
INSERT INTO "draft" VALUES('open',1,'draft',0,1,'','',0,3,'','2026-03-01T08:00:00.000000Z','2026-03-01T08:00:00.000000Z',NULL,NULL,1,NULL,0);
CREATE TABLE enclosure (
	submission_id VARCHAR NOT NULL, 
	attachment_id INTEGER NOT NULL, 
	CONSTRAINT pk_enclosure PRIMARY KEY (submission_id, attachment_id), 
	CONSTRAINT fk_enclosure_attachment_id_attachment FOREIGN KEY(attachment_id) REFERENCES attachment (id), 
	CONSTRAINT fk_enclosure_submission_id_submission FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "enclosure" VALUES('photo',1);
CREATE TABLE fact (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_fact PRIMARY KEY (name)
);
INSERT INTO "fact" VALUES('last-sync','{}');
CREATE TABLE "form" (
	id INTEGER NOT NULL, 
	tenant VARCHAR NOT NULL, 
	campaign VARCHAR NOT NULL, 
	schema_id VARCHAR NOT NULL, 
	version VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	current BOOLEAN NOT NULL, 
	arrival INTEGER NOT NULL, 
	received_at VARCHAR(27) NOT NULL, 
	origin VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	questions INTEGER, 
	notices INTEGER, 
	sha256 VARCHAR NOT NULL, 
	media_sha256 VARCHAR NOT NULL, 
	raw BLOB NOT NULL, 
	CONSTRAINT pk_form PRIMARY KEY (id), 
	CONSTRAINT uq_form_document UNIQUE (tenant, campaign, schema_id, version, sha256, media_sha256)
);
INSERT INTO "form" VALUES(1,'mz.nampula','LLIN-2026','household','1','Household','',1,3,'2026-03-01T08:00:00.000000Z','server','',0,0,'a91d7cc1eff74cb5a904d6073dd7724daedc69c4d432de62a1630a2e51bf94a6','',X'7B22656C656D656E7473223A5B5D7D');
INSERT INTO "form" VALUES(2,'mz.nampula','LLIN-2026','household','2','','Not JSON.',0,4,'2026-03-01T08:02:00.000000Z','server','',NULL,NULL,'d13f2eadd4ed5b027fa773a29520cc0d65ce374365d641112de786f8a029c2fe','',X'6F6F7073');
INSERT INTO "form" VALUES(3,'mz.nampula','LLIN-2026','roster','2026.1 β','Roster','',1,5,'2026-03-01T08:02:00.000000Z','file','roster.xlsx',0,0,'fcab7fcc2b4cffd9bb45003bfc2e468a04ef6f77ca8200a7341f027631584d25','e040a61e1fc75678d090c176d35f7de9977a29b2a557cd74e23b62eea5ab16d3',X'504B');
CREATE TABLE form_media (
	form_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	CONSTRAINT pk_form_media PRIMARY KEY (form_id, name), 
	CONSTRAINT fk_form_media_form_id_form FOREIGN KEY(form_id) REFERENCES form (id), 
	CONSTRAINT fk_form_media_sha256_media_file FOREIGN KEY(sha256) REFERENCES media_file (sha256)
);
INSERT INTO "form_media" VALUES(3,'a.csv','ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
CREATE TABLE form_reading (
	form_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	maker VARCHAR NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_form_reading PRIMARY KEY (form_id, name), 
	CONSTRAINT fk_form_reading_form_id_form FOREIGN KEY(form_id) REFERENCES form (id)
);
INSERT INTO "form_reading" VALUES(3,'','pyxform 4',X'3C683A68746D6C2F3E');
CREATE TABLE journal (
	draft_id VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	act VARCHAR NOT NULL, 
	"of" INTEGER, 
	visit INTEGER NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	zone INTEGER NOT NULL, 
	ticks INTEGER NOT NULL, 
	run VARCHAR NOT NULL, 
	jump FLOAT, 
	user VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	old_file INTEGER, 
	new_file INTEGER, 
	old VARCHAR NOT NULL, 
	new VARCHAR NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (draft_id, sequence), 
	CONSTRAINT fk_journal_draft_id_draft FOREIGN KEY(draft_id) REFERENCES draft (id), 
	CONSTRAINT fk_journal_old_file_attachment FOREIGN KEY(old_file) REFERENCES attachment (id), 
	CONSTRAINT fk_journal_new_file_attachment FOREIGN KEY(new_file) REFERENCES attachment (id)
);
INSERT INTO "journal" VALUES('sent',1,1,'start',NULL,0,'2026-03-01T08:00:00.000000Z',0,0,'',NULL,'','','/a',NULL,NULL,'','sent');
INSERT INTO "journal" VALUES('photo',1,1,'start',NULL,0,'2026-03-01T08:00:00.000000Z',0,0,'',NULL,'','','/name',NULL,NULL,'','أمينة');
INSERT INTO "journal" VALUES('photo',2,1,'start',NULL,0,'2026-03-01T08:00:00.000000Z',0,0,'',NULL,'','','/age',NULL,NULL,'','34');
INSERT INTO "journal" VALUES('photo',3,2,'file',NULL,0,'2026-03-01T08:00:00.000000Z',0,0,'',NULL,'','','/photo',NULL,1,'','photo.jpg');
INSERT INTO "journal" VALUES('open',1,1,'start',NULL,0,'2026-03-01T08:00:00.000000Z',0,0,'',NULL,'','','/name',NULL,NULL,'','Half-way');
CREATE TABLE media_file (
	sha256 VARCHAR NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_media_file PRIMARY KEY (sha256)
);
INSERT INTO "media_file" VALUES('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',X'61');
CREATE TABLE message (
	tenant VARCHAR NOT NULL, 
	locale VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_message PRIMARY KEY (tenant, locale, "key")
);
INSERT INTO "message" VALUES('mz.nampula','en_MZ','NAME','Name');
CREATE TABLE packed (
	batch_id INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_packed PRIMARY KEY (batch_id), 
	CONSTRAINT fk_packed_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id)
);
INSERT INTO "packed" VALUES(2,'application/pdf','record-photo.pdf',X'25504446');
CREATE TABLE "receipt" (
	id INTEGER NOT NULL, 
	submission_id VARCHAR NOT NULL, 
	destination VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	remote_id VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	server_at VARCHAR(27), 
	file_store_id VARCHAR NOT NULL, 
	file_sha256 VARCHAR NOT NULL, 
	checked_at VARCHAR(27), 
	checked VARCHAR NOT NULL, 
	files VARCHAR NOT NULL, 
	raw VARCHAR NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_submission_id_destination_delivery FOREIGN KEY(submission_id, destination) REFERENCES delivery (submission_id, destination)
);
INSERT INTO "receipt" VALUES(1,'sent','digit','COMPLETED','s-1','6bbd2c50f7166796f8f1b88fbf0c6eedf76365a3d9517cfba7451297cf4b400f','2026-03-01T08:04:00.000000Z','2026-03-01T08:04:00.000000Z','f','0000000000000000000000000000000000000000000000000000000000000000',NULL,'','[{"id": 1, "sha256": "55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8", "size": 5, "remote_id": "fs-1"}]','{}');
CREATE TABLE searched (
	number INTEGER NOT NULL, 
	draft_id VARCHAR NOT NULL, 
	CONSTRAINT pk_searched PRIMARY KEY (number), 
	CONSTRAINT fk_searched_draft_id_draft FOREIGN KEY(draft_id) REFERENCES draft (id), 
	CONSTRAINT uq_searched_draft_id UNIQUE (draft_id)
);
INSERT INTO "searched" VALUES(1,'sent');
INSERT INTO "searched" VALUES(2,'photo');
CREATE TABLE submission (
	id VARCHAR NOT NULL, 
	form_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	finished_at VARCHAR(27) NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	payload BLOB NOT NULL, 
	CONSTRAINT pk_submission PRIMARY KEY (id), 
	CONSTRAINT fk_submission_form_id_form FOREIGN KEY(form_id) REFERENCES form (id), 
	CONSTRAINT fk_submission_id_draft FOREIGN KEY(id) REFERENCES draft (id)
);
INSERT INTO "submission" VALUES('sent',1,'Amina','2026-03-01T08:00:00.000000Z','6bbd2c50f7166796f8f1b88fbf0c6eedf76365a3d9517cfba7451297cf4b400f',X'7B226E616D65223A22416D696E6120F09F8CBF227D');
INSERT INTO "submission" VALUES('photo',1,'Amina','2026-03-01T08:00:00.000000Z','44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',X'7B7D');
CREATE TABLE upload (
	destination VARCHAR NOT NULL, 
	attachment_id INTEGER NOT NULL, 
	remote_id VARCHAR NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (destination, attachment_id), 
	CONSTRAINT fk_upload_attachment_id_attachment FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);
INSERT INTO "upload" VALUES('digit',1,'fs-1');
CREATE INDEX ix_submission_finished_at ON submission (finished_at, id);
CREATE UNIQUE INDEX uq_form_current ON form (tenant, campaign, schema_id) WHERE current = 1;
CREATE INDEX ix_draft_life ON draft (life, updated_at, id, form_id, needs_you);
CREATE INDEX ix_draft_title ON draft (life, title, id) WHERE life <> 'draft';
CREATE INDEX ix_draft_needs_you ON draft (updated_at, id) WHERE needs_you = 1;
CREATE INDEX ix_draft_unindexed ON draft (id) WHERE unindexed = 1;
CREATE UNIQUE INDEX uq_draft_replaces ON draft (replaces) WHERE replaces IS NOT NULL;
CREATE UNIQUE INDEX uq_attachment_answer ON attachment (draft_id, path) WHERE taken_out = 0;
CREATE INDEX ix_attachment_draft_id ON attachment (draft_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_batch_open ON batch (destination, id) WHERE settled = 0;
CREATE INDEX ix_delivery_state ON delivery (destination, state);
CREATE INDEX ix_delivery_batch_id ON delivery (batch_id);
CREATE INDEX ix_receipt_submission_id ON receipt (submission_id, destination);
CREATE INDEX ix_consent_submission_id ON consent (submission_id, id);
CREATE INDEX ix_consent_respondent ON consent (respondent, id);
CREATE INDEX ix_consent_open ON consent (state, id) WHERE state IN ('wanted', 'asked', 'given');
CREATE INDEX ix_delivery_owed ON delivery (destination, id) WHERE state <> 'delivered' AND state <> 'replaced' AND state <> 'declined';
CREATE INDEX ix_delivery_next ON delivery (destination, attempts, id) WHERE state <> 'delivered' AND state <> 'replaced' AND state <> 'declined';
CREATE INDEX ix_delivery_unsent ON delivery (submission_id) WHERE state <> 'delivered' AND state <> 'replaced' AND state <> 'declined';
CREATE INDEX ix_delivery_problem ON delivery (reason_code, state, submission_id) WHERE reason_code IS NOT NULL AND state <> 'delivered' AND state <> 'replaced' AND state <> 'declined';
CREATE INDEX ix_delivery_retry ON delivery (next_try_at, submission_id) WHERE next_try_at IS NOT NULL AND state <> 'delivered' AND state <> 'replaced' AND state <> 'declined';
CREATE TRIGGER guard_submission_delete BEFORE DELETE ON submission WHEN (SELECT life FROM draft WHERE id = OLD.id) <> 'finished' BEGIN SELECT RAISE(ABORT, 'guard_submission_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_submission_update BEFORE UPDATE ON submission WHEN (SELECT life FROM draft WHERE id = OLD.id) NOT IN ('finished', 'gone') BEGIN SELECT RAISE(ABORT, 'guard_submission_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_draft_delete BEFORE DELETE ON draft WHEN OLD.life NOT IN ('draft', 'binned-draft') BEGIN SELECT RAISE(ABORT, 'guard_draft_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_draft_update BEFORE UPDATE OF id, form_id, here, title, answered, total, user, created_at, updated_at, finished_at, replaces, row_version ON draft WHEN OLD.life NOT IN ('draft', 'binned-draft') AND NEW.life NOT IN ('draft', 'gone') BEGIN SELECT RAISE(ABORT, 'guard_draft_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_draft_life BEFORE UPDATE OF life ON draft WHEN OLD.life IN ('queued', 'delivered', 'binned-delivered', 'replaced', 'kept') AND NEW.life NOT IN ('queued', 'delivered', 'binned-delivered', 'replaced', 'kept') AND NEW.life <> 'gone' OR OLD.life = 'gone' BEGIN SELECT RAISE(ABORT, 'guard_draft_life: what was finished stays as it is'); END;
CREATE TRIGGER guard_answer_delete BEFORE DELETE ON answer WHEN (SELECT life FROM draft WHERE id = OLD.draft_id) NOT IN ('draft', 'binned-draft', 'gone') BEGIN SELECT RAISE(ABORT, 'guard_answer_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_answer_update BEFORE UPDATE ON answer WHEN (SELECT life FROM draft WHERE id = OLD.draft_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'guard_answer_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_answer_insert BEFORE INSERT ON answer WHEN (SELECT life FROM draft WHERE id = NEW.draft_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'guard_answer_insert: what was finished stays as it is'); END;
CREATE TRIGGER guard_journal_delete BEFORE DELETE ON journal WHEN (SELECT life FROM draft WHERE id = OLD.draft_id) NOT IN ('draft', 'binned-draft', 'gone') BEGIN SELECT RAISE(ABORT, 'guard_journal_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_journal_update BEFORE UPDATE ON journal WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_journal_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_attachment_delete BEFORE DELETE ON attachment WHEN (SELECT life FROM draft WHERE id = OLD.draft_id) NOT IN ('draft', 'binned-draft') BEGIN SELECT RAISE(ABORT, 'guard_attachment_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_attachment_update BEFORE UPDATE ON attachment WHEN (SELECT life FROM draft WHERE id = OLD.draft_id) NOT IN ('draft', 'gone') BEGIN SELECT RAISE(ABORT, 'guard_attachment_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_form_delete BEFORE DELETE ON form WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_form_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_form_update BEFORE UPDATE OF raw, sha256, media_sha256, version, schema_id ON form WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_form_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_form_media_delete BEFORE DELETE ON form_media WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_form_media_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_form_media_update BEFORE UPDATE ON form_media WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_form_media_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_media_file_delete BEFORE DELETE ON media_file WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_media_file_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_media_file_update BEFORE UPDATE ON media_file WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_media_file_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_enclosure_delete BEFORE DELETE ON enclosure WHEN (SELECT life FROM draft WHERE id = OLD.submission_id) <> 'finished' BEGIN SELECT RAISE(ABORT, 'guard_enclosure_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_enclosure_update BEFORE UPDATE ON enclosure WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_enclosure_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_delivery_delete BEFORE DELETE ON delivery WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_delivery_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_delivery_update BEFORE UPDATE OF submission_id, destination, address ON delivery WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_delivery_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_consent_delete BEFORE DELETE ON consent WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_consent_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_consent_update BEFORE UPDATE OF id, submission_id, respondent ON consent WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_consent_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_consent_user BEFORE UPDATE OF user ON consent WHEN OLD.user <> '' AND NEW.user <> OLD.user AND (SELECT life FROM draft WHERE id = OLD.submission_id) IS NOT 'gone' BEGIN SELECT RAISE(ABORT, 'guard_consent_user: what was finished stays as it is'); END;
CREATE TRIGGER guard_receipt_delete BEFORE DELETE ON receipt WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_receipt_delete: what was finished stays as it is'); END;
CREATE TRIGGER guard_receipt_update BEFORE UPDATE OF id, submission_id, destination, status, remote_id, sha256, at, server_at, file_store_id, file_sha256, files ON receipt WHEN 1 BEGIN SELECT RAISE(ABORT, 'guard_receipt_update: what was finished stays as it is'); END;
CREATE TRIGGER guard_receipt_raw BEFORE UPDATE OF raw ON receipt WHEN NEW.raw <> '' OR (SELECT life FROM draft WHERE id = OLD.submission_id) IS NOT 'gone' BEGIN SELECT RAISE(ABORT, 'guard_receipt_raw: what was finished stays as it is'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('attachment',1);
CREATE VIRTUAL TABLE record_words USING fts5(words, tokenize = "ascii", prefix = '1 2 3', detail = none);
INSERT INTO record_words (rowid, words) VALUES (1, '');
INSERT INTO record_words (rowid, words) VALUES (2, 'amina 34');
COMMIT;
