BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "Users" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Users" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Theme" TEXT NULL,
    "SuspendedAt" INTEGER NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" INTEGER NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "Workspaces" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Workspaces" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);

CREATE TABLE "UserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_UserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_UserClaims_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "UserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_UserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_UserLogins_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "UserPasskeys" (
    "CredentialId" BLOB NOT NULL CONSTRAINT "PK_UserPasskeys" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Data" TEXT NOT NULL,
    CONSTRAINT "FK_UserPasskeys_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "UserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_UserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_UserTokens_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Invitations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "TokenHash" BLOB NOT NULL,
    "Email" TEXT NULL,
    "Role" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "UsedAt" INTEGER NULL,
    CONSTRAINT "FK_Invitations_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Memberships" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    CONSTRAINT "PK_Memberships" PRIMARY KEY ("WorkspaceId", "UserId"),
    CONSTRAINT "FK_Memberships_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Memberships_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Client" TEXT NOT NULL,
    "Brand" TEXT NOT NULL,
    "TitleKey" TEXT NOT NULL,
    "ClientKey" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Currency" TEXT NOT NULL,
    "FlightStart" TEXT NULL,
    "FlightEnd" TEXT NULL,
    "BudgetMinor" INTEGER NOT NULL,
    "Filled" INTEGER NOT NULL,
    "Needed" INTEGER NOT NULL,
    "Problems" INTEGER NOT NULL,
    "IsSample" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "SealedThrough" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    "ArchivedAt" INTEGER NULL,
    "DeletedAt" INTEGER NULL,
    CONSTRAINT "FK_Plans_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanChanges" (
    "PlanId" TEXT NOT NULL,
    "PlanVersion" INTEGER NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "PointKey" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "KeepsBefore" INTEGER NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "PointVersion" INTEGER NOT NULL,
    "Before" TEXT NULL,
    "Patch" TEXT NULL,
    "Pinned" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanChanges" PRIMARY KEY ("PlanId", "PlanVersion"),
    CONSTRAINT "FK_PlanChanges_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanPoints" (
    "PlanId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Filled" INTEGER NOT NULL,
    "Needed" INTEGER NOT NULL,
    "Problems" INTEGER NOT NULL,
    "LastChange" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    CONSTRAINT "PK_PlanPoints" PRIMARY KEY ("PlanId", "Key"),
    CONSTRAINT "FK_PlanPoints_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanVisits" (
    "PlanId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "PointKey" TEXT NOT NULL,
    "VisitedAt" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanVisits" PRIMARY KEY ("UserId", "PlanId"),
    CONSTRAINT "FK_PlanVisits_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanVisits_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Invitations_TokenHash" ON "Invitations" ("TokenHash");

CREATE INDEX "IX_Invitations_WorkspaceId" ON "Invitations" ("WorkspaceId");

CREATE INDEX "IX_Memberships_UserId" ON "Memberships" ("UserId");

CREATE INDEX "IX_PlanChanges_PlanId_PointKey_PlanVersion" ON "PlanChanges" ("PlanId", "PointKey", "PlanVersion");

CREATE INDEX "IX_Plans_Active_Changed" ON "Plans" ("WorkspaceId", "ChangedAt", "Id", "TitleKey", "ClientKey", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Client" ON "Plans" ("WorkspaceId", "ClientKey", "TitleKey", "Id", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Flight" ON "Plans" ("WorkspaceId", "FlightStart", "Id", "TitleKey", "ClientKey", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Title" ON "Plans" ("WorkspaceId", "TitleKey", "ClientKey", "Id", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_DeletedAt" ON "Plans" ("DeletedAt") WHERE "DeletedAt" IS NOT NULL;

CREATE INDEX "IX_Plans_WorkspaceId_TitleKey" ON "Plans" ("WorkspaceId", "TitleKey");

CREATE INDEX "IX_PlanVisits_PlanId" ON "PlanVisits" ("PlanId");

CREATE INDEX "IX_UserClaims_UserId" ON "UserClaims" ("UserId");

CREATE INDEX "IX_UserLogins_UserId" ON "UserLogins" ("UserId");

CREATE INDEX "IX_UserPasskeys_UserId" ON "UserPasskeys" ("UserId");

CREATE INDEX "EmailIndex" ON "Users" ("NormalizedEmail");

CREATE UNIQUE INDEX "UserNameIndex" ON "Users" ("NormalizedUserName");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125030653_Initial', '10.0.15');

ALTER TABLE "Plans" ADD "Readiness" TEXT NULL;

ALTER TABLE "Plans" ADD "Score" INTEGER NULL;

CREATE TABLE "PlanWaivers" (
    "PlanId" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanWaivers" PRIMARY KEY ("PlanId", "RuleId"),
    CONSTRAINT "FK_PlanWaivers_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanWaivers_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PlanWaivers_UserId" ON "PlanWaivers" ("UserId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125070600_Coach', '10.0.15');

CREATE TABLE "BriefCopies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BriefCopies" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "PlanVersion" INTEGER NOT NULL,
    "Reader" TEXT NOT NULL,
    "Creator" TEXT NOT NULL,
    "Checksum" TEXT NOT NULL,
    "MadeBy" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_BriefCopies_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ClientThemes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ClientThemes" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "Client" TEXT NOT NULL,
    "ClientKey" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "Logo" BLOB NULL,
    "ChangedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_ClientThemes_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_BriefCopies_Code" ON "BriefCopies" ("Code");

CREATE INDEX "IX_BriefCopies_PlanId_PlanVersion" ON "BriefCopies" ("PlanId", "PlanVersion");

CREATE UNIQUE INDEX "IX_ClientThemes_WorkspaceId_ClientKey" ON "ClientThemes" ("WorkspaceId", "ClientKey");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128092959_Briefs', '10.0.15');

DROP INDEX "IX_Plans_Active_Changed";

DROP INDEX "IX_Plans_Active_Client";

DROP INDEX "IX_Plans_Active_Flight";

DROP INDEX "IX_Plans_Active_Title";

DROP INDEX "IX_ClientThemes_WorkspaceId_ClientKey";

ALTER TABLE "Plans" ADD "Approvals" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Plans" ADD "Blockers" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Plans" ADD "ClientId" TEXT NULL;

ALTER TABLE "Plans" ADD "Findings" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Plans" ADD "ReviewId" TEXT NULL;

ALTER TABLE "Plans" ADD "SignedOff" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "PlanPoints" ADD "Content" TEXT NOT NULL DEFAULT '';

ALTER TABLE "PlanPoints" ADD "Lays" TEXT NOT NULL DEFAULT '';

ALTER TABLE "ClientThemes" ADD "ClientId" TEXT NULL;

CREATE TABLE "AuditTrail" (
    "WorkspaceId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "UserId" TEXT NOT NULL,
    "UserName" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "PlanId" TEXT NULL,
    "Subject" TEXT NOT NULL,
    "Old" TEXT NOT NULL,
    "New" TEXT NOT NULL,
    "SearchText" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "PK_AuditTrail" PRIMARY KEY ("WorkspaceId", "Number"),
    CONSTRAINT "FK_AuditTrail_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Clients" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Clients" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameKey" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Contacts" TEXT NOT NULL,
    "Notes" TEXT NOT NULL,
    "IsRestricted" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_Clients_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

INSERT INTO "Clients" ("Id", "WorkspaceId", "Name", "NameKey", "Language", "Contacts", "Notes", "IsRestricted", "CreatedAt", "ChangedAt")
SELECT upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), n."WorkspaceId", MIN(n."Client"), n."ClientKey", MIN(n."Language"), '[]', '', FALSE, MIN(n."At"), MIN(n."At")
FROM (
    SELECT "WorkspaceId", "Client", "ClientKey", "Language", "CreatedAt" AS "At" FROM "Plans" WHERE "ClientKey" <> ''
    UNION ALL
    SELECT "WorkspaceId", "Client", "ClientKey", 'en', "ChangedAt" FROM "ClientThemes" WHERE "ClientKey" <> ''
) n
GROUP BY n."WorkspaceId", n."ClientKey";

UPDATE "Plans" SET
    "ClientId" = (SELECT c."Id" FROM "Clients" c WHERE c."WorkspaceId" = "Plans"."WorkspaceId" AND c."NameKey" = "Plans"."ClientKey"),
    "Client" = (SELECT c."Name" FROM "Clients" c WHERE c."WorkspaceId" = "Plans"."WorkspaceId" AND c."NameKey" = "Plans"."ClientKey")
WHERE "ClientKey" <> '';

UPDATE "ClientThemes" SET
    "ClientId" = (SELECT c."Id" FROM "Clients" c WHERE c."WorkspaceId" = "ClientThemes"."WorkspaceId" AND c."NameKey" = "ClientThemes"."ClientKey")
WHERE "ClientKey" <> '';

CREATE TABLE "NoticeChoices" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Event" TEXT NOT NULL,
    "Bell" INTEGER NOT NULL,
    "Mail" TEXT NOT NULL,
    CONSTRAINT "PK_NoticeChoices" PRIMARY KEY ("WorkspaceId", "UserId", "Event"),
    CONSTRAINT "FK_NoticeChoices_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Notices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Notices" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Event" TEXT NOT NULL,
    "PlanId" TEXT NULL,
    "Link" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "ActorName" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "InBell" INTEGER NOT NULL,
    "ReadAt" INTEGER NULL,
    "MailAt" INTEGER NULL,
    "MailedAt" INTEGER NULL,
    CONSTRAINT "FK_Notices_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id"),
    CONSTRAINT "FK_Notices_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Notices_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OutgoingMails" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OutgoingMails" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "NextTry" INTEGER NULL,
    "Tries" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "Problem" TEXT NULL,
    CONSTRAINT "FK_OutgoingMails_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanComments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PlanComments" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "ThreadId" TEXT NULL,
    "PointKey" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "Anchor" TEXT NULL,
    "IsForClient" INTEGER NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "EditedAt" INTEGER NULL,
    "DeletedAt" INTEGER NULL,
    "ResolvedAt" INTEGER NULL,
    "ResolvedBy" TEXT NULL,
    CONSTRAINT "FK_PlanComments_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanReviews" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PlanReviews" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Checksum" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "WishedOn" TEXT NULL,
    "Changed" TEXT NOT NULL,
    "Before" TEXT NOT NULL,
    "SubmittedBy" TEXT NOT NULL,
    "SubmittedAt" INTEGER NOT NULL,
    "StartedAt" INTEGER NULL,
    "End" TEXT NULL,
    "EndedAt" INTEGER NULL,
    "EndedBy" TEXT NULL,
    "Reason" TEXT NULL,
    "RemindedEarly" INTEGER NULL,
    "RemindedLate" INTEGER NULL,
    CONSTRAINT "FK_PlanReviews_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanWatches" (
    "PlanId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "IsWatching" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanWatches" PRIMARY KEY ("PlanId", "UserId"),
    CONSTRAINT "FK_PlanWatches_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanWatches_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PointApprovals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PointApprovals" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "PointKey" TEXT NOT NULL,
    "ReviewId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Content" TEXT NOT NULL,
    "Rests" TEXT NOT NULL,
    "Remark" TEXT NULL,
    "UserId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Counts" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    CONSTRAINT "FK_PointApprovals_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ReviewLooks" (
    "PlanId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Earlier" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_ReviewLooks" PRIMARY KEY ("PlanId", "UserId"),
    CONSTRAINT "FK_ReviewLooks_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ReviewRequests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReviewRequests" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "ReviewId" TEXT NOT NULL,
    "PointKey" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "DoneAt" INTEGER NULL,
    "DoneBy" TEXT NULL,
    CONSTRAINT "FK_ReviewRequests_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ClientMembers" (
    "ClientId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    CONSTRAINT "PK_ClientMembers" PRIMARY KEY ("ClientId", "UserId"),
    CONSTRAINT "FK_ClientMembers_Clients_ClientId" FOREIGN KEY ("ClientId") REFERENCES "Clients" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ClientMembers_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Plans_Active_Changed" ON "Plans" ("WorkspaceId", "ChangedAt", "Id", "TitleKey", "ClientKey", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Client" ON "Plans" ("WorkspaceId", "ClientKey", "TitleKey", "Id", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Flight" ON "Plans" ("WorkspaceId", "FlightStart", "Id", "TitleKey", "ClientKey", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Title" ON "Plans" ("WorkspaceId", "TitleKey", "ClientKey", "Id", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_ClientId" ON "Plans" ("ClientId");

CREATE INDEX "IX_Plans_WorkspaceId_ReviewId" ON "Plans" ("WorkspaceId", "ReviewId") WHERE "ReviewId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_ClientThemes_ClientId" ON "ClientThemes" ("ClientId");

CREATE UNIQUE INDEX "IX_ClientThemes_House" ON "ClientThemes" ("WorkspaceId") WHERE "ClientId" IS NULL;

CREATE INDEX "IX_ClientMembers_UserId" ON "ClientMembers" ("UserId");

CREATE UNIQUE INDEX "IX_Clients_WorkspaceId_NameKey" ON "Clients" ("WorkspaceId", "NameKey");

CREATE INDEX "IX_NoticeChoices_UserId" ON "NoticeChoices" ("UserId");

CREATE INDEX "IX_Notices_MailAt" ON "Notices" ("MailAt") WHERE "MailAt" IS NOT NULL AND "MailedAt" IS NULL;

CREATE INDEX "IX_Notices_PlanId" ON "Notices" ("PlanId");

CREATE INDEX "IX_Notices_UserId_WorkspaceId_At" ON "Notices" ("UserId", "WorkspaceId", "At");

CREATE INDEX "IX_Notices_WorkspaceId" ON "Notices" ("WorkspaceId");

CREATE INDEX "IX_OutgoingMails_NextTry" ON "OutgoingMails" ("NextTry") WHERE "NextTry" IS NOT NULL;

CREATE INDEX "IX_OutgoingMails_WorkspaceId" ON "OutgoingMails" ("WorkspaceId");

CREATE INDEX "IX_PlanComments_PlanId" ON "PlanComments" ("PlanId");

CREATE INDEX "IX_PlanReviews_PlanId" ON "PlanReviews" ("PlanId");

CREATE INDEX "IX_PlanReviews_WishedOn" ON "PlanReviews" ("WishedOn") WHERE "EndedAt" IS NULL;

CREATE INDEX "IX_PlanWatches_UserId" ON "PlanWatches" ("UserId");

CREATE INDEX "IX_PointApprovals_PlanId" ON "PointApprovals" ("PlanId");

CREATE UNIQUE INDEX "IX_PointApprovals_Standing" ON "PointApprovals" ("PlanId", "PointKey") WHERE "EndedAt" IS NULL;

CREATE INDEX "IX_ReviewRequests_PlanId" ON "ReviewRequests" ("PlanId");

CREATE TABLE "ef_temp_ClientThemes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ClientThemes" PRIMARY KEY,
    "ChangedAt" INTEGER NOT NULL,
    "ClientId" TEXT NULL,
    "Document" TEXT NOT NULL,
    "Logo" BLOB NULL,
    "WorkspaceId" TEXT NOT NULL,
    CONSTRAINT "FK_ClientThemes_Clients_ClientId" FOREIGN KEY ("ClientId") REFERENCES "Clients" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ClientThemes_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

INSERT INTO "ef_temp_ClientThemes" ("Id", "ChangedAt", "ClientId", "Document", "Logo", "WorkspaceId")
SELECT "Id", "ChangedAt", "ClientId", "Document", "Logo", "WorkspaceId"
FROM "ClientThemes";

CREATE TABLE "ef_temp_Plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "Approvals" INTEGER NOT NULL,
    "ArchivedAt" INTEGER NULL,
    "Blockers" INTEGER NOT NULL,
    "Brand" TEXT NOT NULL,
    "BudgetMinor" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    "Client" TEXT NOT NULL,
    "ClientId" TEXT NULL,
    "ClientKey" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "Currency" TEXT NOT NULL,
    "DeletedAt" INTEGER NULL,
    "Filled" INTEGER NOT NULL,
    "Findings" INTEGER NOT NULL,
    "FlightEnd" TEXT NULL,
    "FlightStart" TEXT NULL,
    "IsSample" INTEGER NOT NULL,
    "Language" TEXT NOT NULL,
    "Needed" INTEGER NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "Problems" INTEGER NOT NULL,
    "Readiness" TEXT NULL,
    "ReviewId" TEXT NULL,
    "Score" INTEGER NULL,
    "SealedThrough" INTEGER NOT NULL,
    "SignedOff" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "TitleKey" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    CONSTRAINT "FK_Plans_Clients_ClientId" FOREIGN KEY ("ClientId") REFERENCES "Clients" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Plans_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

INSERT INTO "ef_temp_Plans" ("Id", "Approvals", "ArchivedAt", "Blockers", "Brand", "BudgetMinor", "ChangedAt", "ChangedBy", "Client", "ClientId", "ClientKey", "CreatedAt", "Currency", "DeletedAt", "Filled", "Findings", "FlightEnd", "FlightStart", "IsSample", "Language", "Needed", "OwnerId", "Problems", "Readiness", "ReviewId", "Score", "SealedThrough", "SignedOff", "Status", "Title", "TitleKey", "Version", "WorkspaceId")
SELECT "Id", "Approvals", "ArchivedAt", "Blockers", "Brand", "BudgetMinor", "ChangedAt", "ChangedBy", "Client", "ClientId", "ClientKey", "CreatedAt", "Currency", "DeletedAt", "Filled", "Findings", "FlightEnd", "FlightStart", "IsSample", "Language", "Needed", "OwnerId", "Problems", "Readiness", "ReviewId", "Score", "SealedThrough", "SignedOff", "Status", "Title", "TitleKey", "Version", "WorkspaceId"
FROM "Plans";

PRAGMA foreign_keys = 0;

DROP TABLE "ClientThemes";

ALTER TABLE "ef_temp_ClientThemes" RENAME TO "ClientThemes";

DROP TABLE "Plans";

ALTER TABLE "ef_temp_Plans" RENAME TO "Plans";

PRAGMA foreign_keys = 1;

CREATE UNIQUE INDEX "IX_ClientThemes_ClientId" ON "ClientThemes" ("ClientId");

CREATE UNIQUE INDEX "IX_ClientThemes_House" ON "ClientThemes" ("WorkspaceId") WHERE "ClientId" IS NULL;

CREATE INDEX "IX_Plans_Active_Changed" ON "Plans" ("WorkspaceId", "ChangedAt", "Id", "TitleKey", "ClientKey", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Client" ON "Plans" ("WorkspaceId", "ClientKey", "TitleKey", "Id", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Flight" ON "Plans" ("WorkspaceId", "FlightStart", "Id", "TitleKey", "ClientKey", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Title" ON "Plans" ("WorkspaceId", "TitleKey", "ClientKey", "Id", "ClientId", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_ClientId" ON "Plans" ("ClientId");

CREATE INDEX "IX_Plans_DeletedAt" ON "Plans" ("DeletedAt") WHERE "DeletedAt" IS NOT NULL;

CREATE INDEX "IX_Plans_WorkspaceId_ReviewId" ON "Plans" ("WorkspaceId", "ReviewId") WHERE "ReviewId" IS NOT NULL;

CREATE INDEX "IX_Plans_WorkspaceId_TitleKey" ON "Plans" ("WorkspaceId", "TitleKey");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128133613_Review', '10.0.15');

COMMIT;
