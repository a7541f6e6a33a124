using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CampaignPlanner.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Review : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Changed",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Client",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Flight",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Title",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_ClientThemes_WorkspaceId_ClientKey",
                table: "ClientThemes");

            migrationBuilder.AddColumn<int>(
                name: "Approvals",
                table: "Plans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Blockers",
                table: "Plans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ClientId",
                table: "Plans",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Findings",
                table: "Plans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ReviewId",
                table: "Plans",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SignedOff",
                table: "Plans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Content",
                table: "PlanPoints",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Lays",
                table: "PlanPoints",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ClientId",
                table: "ClientThemes",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AuditTrail",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "text", nullable: false),
                    Act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Old = table.Column<string>(type: "text", nullable: false),
                    New = table.Column<string>(type: "text", nullable: false),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditTrail", x => new { x.WorkspaceId, x.Number });
                    table.ForeignKey(
                        name: "FK_AuditTrail_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Contacts = table.Column<string>(type: "text", nullable: false),
                    Notes = table.Column<string>(type: "text", nullable: false),
                    IsRestricted = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Clients_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            foreach (var sql in ClientsOfOldPlans.Sql("gen_random_uuid()"))
            {
                migrationBuilder.Sql(sql);
            }

            migrationBuilder.DropColumn(
                name: "Client",
                table: "ClientThemes");

            migrationBuilder.DropColumn(
                name: "ClientKey",
                table: "ClientThemes");

            migrationBuilder.CreateTable(
                name: "NoticeChoices",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Event = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Bell = table.Column<bool>(type: "boolean", nullable: false),
                    Mail = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeChoices", x => new { x.WorkspaceId, x.UserId, x.Event });
                    table.ForeignKey(
                        name: "FK_NoticeChoices_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Event = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    ActorName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    InBell = table.Column<bool>(type: "boolean", nullable: false),
                    ReadAt = table.Column<long>(type: "bigint", nullable: true),
                    MailAt = table.Column<long>(type: "bigint", nullable: true),
                    MailedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Notices_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Notices_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    NextTry = table.Column<long>(type: "bigint", nullable: true),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<long>(type: "bigint", nullable: true),
                    Problem = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutgoingMails_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ThreadId = table.Column<Guid>(type: "uuid", nullable: true),
                    PointKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Path = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Anchor = table.Column<string>(type: "text", nullable: true),
                    IsForClient = table.Column<bool>(type: "boolean", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    EditedAt = table.Column<long>(type: "bigint", nullable: true),
                    DeletedAt = table.Column<long>(type: "bigint", nullable: true),
                    ResolvedAt = table.Column<long>(type: "bigint", nullable: true),
                    ResolvedBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanComments_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Checksum = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    WishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Changed = table.Column<string>(type: "text", nullable: false),
                    Before = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SubmittedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    End = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    RemindedEarly = table.Column<long>(type: "bigint", nullable: true),
                    RemindedLate = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanReviews_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanWatches",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsWatching = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanWatches", x => new { x.PlanId, x.UserId });
                    table.ForeignKey(
                        name: "FK_PlanWatches_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanWatches_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PointApprovals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PointKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Rests = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Remark = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Counts = table.Column<bool>(type: "boolean", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointApprovals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PointApprovals_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewLooks",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Earlier = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewLooks", x => new { x.PlanId, x.UserId });
                    table.ForeignKey(
                        name: "FK_ReviewLooks_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    PointKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Path = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewRequests_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClientMembers",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClientMembers", x => new { x.ClientId, x.UserId });
                    table.ForeignKey(
                        name: "FK_ClientMembers_Clients_ClientId",
                        column: x => x.ClientId,
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClientMembers_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Changed",
                table: "Plans",
                columns: new[] { "WorkspaceId", "ChangedAt", "Id", "TitleKey", "ClientKey", "ClientId", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Client",
                table: "Plans",
                columns: new[] { "WorkspaceId", "ClientKey", "TitleKey", "Id", "ClientId", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Flight",
                table: "Plans",
                columns: new[] { "WorkspaceId", "FlightStart", "Id", "TitleKey", "ClientKey", "ClientId", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Title",
                table: "Plans",
                columns: new[] { "WorkspaceId", "TitleKey", "ClientKey", "Id", "ClientId", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ClientId",
                table: "Plans",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_WorkspaceId_ReviewId",
                table: "Plans",
                columns: new[] { "WorkspaceId", "ReviewId" },
                filter: "\"ReviewId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClientThemes_ClientId",
                table: "ClientThemes",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClientThemes_House",
                table: "ClientThemes",
                column: "WorkspaceId",
                unique: true,
                filter: "\"ClientId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClientMembers_UserId",
                table: "ClientMembers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Clients_WorkspaceId_NameKey",
                table: "Clients",
                columns: new[] { "WorkspaceId", "NameKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeChoices_UserId",
                table: "NoticeChoices",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_MailAt",
                table: "Notices",
                column: "MailAt",
                filter: "\"MailAt\" IS NOT NULL AND \"MailedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PlanId",
                table: "Notices",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_WorkspaceId_At",
                table: "Notices",
                columns: new[] { "UserId", "WorkspaceId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_WorkspaceId",
                table: "Notices",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_NextTry",
                table: "OutgoingMails",
                column: "NextTry",
                filter: "\"NextTry\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_WorkspaceId",
                table: "OutgoingMails",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanComments_PlanId",
                table: "PlanComments",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_PlanId",
                table: "PlanReviews",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_WishedOn",
                table: "PlanReviews",
                column: "WishedOn",
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlanWatches_UserId",
                table: "PlanWatches",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_PointApprovals_PlanId",
                table: "PointApprovals",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PointApprovals_Standing",
                table: "PointApprovals",
                columns: new[] { "PlanId", "PointKey" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewRequests_PlanId",
                table: "ReviewRequests",
                column: "PlanId");

            migrationBuilder.AddForeignKey(
                name: "FK_ClientThemes_Clients_ClientId",
                table: "ClientThemes",
                column: "ClientId",
                principalTable: "Clients",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Clients_ClientId",
                table: "Plans",
                column: "ClientId",
                principalTable: "Clients",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClientThemes_Clients_ClientId",
                table: "ClientThemes");

            migrationBuilder.DropForeignKey(
                name: "FK_Plans_Clients_ClientId",
                table: "Plans");

            migrationBuilder.DropTable(
                name: "AuditTrail");

            migrationBuilder.DropTable(
                name: "ClientMembers");

            migrationBuilder.DropTable(
                name: "NoticeChoices");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "PlanComments");

            migrationBuilder.DropTable(
                name: "PlanReviews");

            migrationBuilder.DropTable(
                name: "PlanWatches");

            migrationBuilder.DropTable(
                name: "PointApprovals");

            migrationBuilder.DropTable(
                name: "ReviewLooks");

            migrationBuilder.DropTable(
                name: "ReviewRequests");

            migrationBuilder.DropTable(
                name: "Clients");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Changed",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Client",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Flight",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Active_Title",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_ClientId",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_WorkspaceId_ReviewId",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_ClientThemes_ClientId",
                table: "ClientThemes");

            migrationBuilder.DropIndex(
                name: "IX_ClientThemes_House",
                table: "ClientThemes");

            migrationBuilder.DropColumn(
                name: "Approvals",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Blockers",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "ClientId",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Findings",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "ReviewId",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "SignedOff",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Content",
                table: "PlanPoints");

            migrationBuilder.DropColumn(
                name: "Lays",
                table: "PlanPoints");

            migrationBuilder.DropColumn(
                name: "ClientId",
                table: "ClientThemes");

            migrationBuilder.AddColumn<string>(
                name: "Client",
                table: "ClientThemes",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ClientKey",
                table: "ClientThemes",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Changed",
                table: "Plans",
                columns: new[] { "WorkspaceId", "ChangedAt", "Id", "TitleKey", "ClientKey", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Client",
                table: "Plans",
                columns: new[] { "WorkspaceId", "ClientKey", "TitleKey", "Id", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Flight",
                table: "Plans",
                columns: new[] { "WorkspaceId", "FlightStart", "Id", "TitleKey", "ClientKey", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Active_Title",
                table: "Plans",
                columns: new[] { "WorkspaceId", "TitleKey", "ClientKey", "Id", "DeletedAt", "ArchivedAt" },
                filter: "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClientThemes_WorkspaceId_ClientKey",
                table: "ClientThemes",
                columns: new[] { "WorkspaceId", "ClientKey" },
                unique: true);
        }
    }
}
